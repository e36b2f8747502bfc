package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits of posts: <a href="https://docs.joinmastodon.org/entities/Instance/#statuses">Mastodon
 * documentation</a>.
 *
 * @param charactersReservedPerUrl what each link counts for, however long
 */
public record InstanceStatusConfiguration(
    Integer maxCharacters,
    Integer maxMediaAttachments,
    Integer charactersReservedPerUrl,
    Map<String, @Nullable Object> extra)
    implements Entity {}
