package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits of accounts: <a href="https://docs.joinmastodon.org/entities/Instance/#accounts">Mastodon
 * documentation</a>.
 *
 * @param maxDisplayNameLength since Mastodon 4.6
 * @param maxNoteLength since Mastodon 4.6
 * @param maxAvatarDescriptionLength since Mastodon 4.6
 * @param maxHeaderDescriptionLength since Mastodon 4.6
 * @param maxPinnedStatuses since Mastodon 4.3
 * @param maxProfileFields since Mastodon 4.6
 * @param profileFieldNameLimit since Mastodon 4.6
 * @param profileFieldValueLimit since Mastodon 4.6
 */
public record InstanceAccountConfiguration(
    @Nullable Integer maxDisplayNameLength,
    @Nullable Integer maxNoteLength,
    @Nullable Integer maxAvatarDescriptionLength,
    @Nullable Integer maxHeaderDescriptionLength,
    Integer maxFeaturedTags,
    @Nullable Integer maxPinnedStatuses,
    @Nullable Integer maxProfileFields,
    @Nullable Integer profileFieldNameLimit,
    @Nullable Integer profileFieldValueLimit,
    Map<String, @Nullable Object> extra)
    implements Entity {}
