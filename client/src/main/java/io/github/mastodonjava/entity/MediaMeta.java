package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures of a media attachment: <a
 * href="https://docs.joinmastodon.org/entities/MediaAttachment/#meta">Mastodon documentation</a>.
 *
 * <p>Which ones are there depends on the type. From {@code length} on, they are of videos and
 * sounds, as an earlier Mastodon sent them.
 *
 * @param small of the preview
 * @param colors to go with a sound's cover
 * @param focus the point that should stay visible when the picture is cropped
 * @param length {@code 0:01:28.65}
 * @param duration seconds
 * @param size {@code 1280x720}
 * @param width pixels
 * @param height pixels
 * @param aspect {@code width} by {@code height}
 */
public record MediaMeta(
    @Nullable MediaDetails original,
    @Nullable MediaDetails small,
    @Nullable MediaColors colors,
    @Nullable FocalPoint focus,
    @Nullable String length,
    @Nullable Double duration,
    @Nullable Integer fps,
    @Nullable String size,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable Double aspect,
    @Nullable String audioEncode,
    @Nullable String audioBitrate,
    @Nullable String audioChannels,
    Map<String, @Nullable Object> extra)
    implements Entity {}
