package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of recommended accounts, published by an account: <a
 * href="https://docs.joinmastodon.org/entities/Collection/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.6.
 *
 * @param accountId of its owner
 * @param uri the id in ActivityPub
 * @param url the page for people
 * @param description HTML
 * @param language a code of ISO 639-1
 * @param local whether it was made on this server
 */
public record Collection(
    String id,
    String accountId,
    String uri,
    @Nullable String url,
    String name,
    String description,
    @Nullable String language,
    Boolean local,
    Boolean sensitive,
    Boolean discoverable,
    @Nullable ShallowTag tag,
    Instant createdAt,
    Instant updatedAt,
    Integer itemCount,
    List<CollectionItem> items,
    Map<String, @Nullable Object> extra)
    implements Entity {}
