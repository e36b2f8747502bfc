package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The profile of the account that is logged in, as its owner typed it: <a
 * href="https://docs.joinmastodon.org/entities/Profile/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.6.
 *
 * @param note no HTML
 * @param fields no HTML
 * @param avatar null for none
 * @param avatarStatic {@code avatar}, but never moving
 * @param header null for none
 * @param headerStatic {@code header}, but never moving
 * @param locked whether the account approves its followers by hand
 * @param hideCollections whether followers and follows are hidden from others
 * @param discoverable whether it may be shown in the directory and in recommendations; null where
 *     never decided
 * @param indexable whether its public posts may be found by search
 * @param showMedia whether the profile has a tab for media
 * @param showMediaReplies whether that tab holds replies too
 * @param showFeatured whether the profile has a tab for what it features
 * @param attributionDomains of the websites that may credit the account as an author
 */
public record Profile(
    String id,
    String displayName,
    String note,
    List<Field> fields,
    @Nullable String avatar,
    @Nullable String avatarStatic,
    String avatarDescription,
    @Nullable String header,
    @Nullable String headerStatic,
    String headerDescription,
    Boolean locked,
    Boolean bot,
    @Nullable Boolean hideCollections,
    @Nullable Boolean discoverable,
    Boolean indexable,
    Boolean showMedia,
    Boolean showMediaReplies,
    Boolean showFeatured,
    List<String> attributionDomains,
    Map<String, @Nullable Object> extra)
    implements Entity {}
