package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures of one size of a media attachment: <a
 * href="https://docs.joinmastodon.org/entities/MediaAttachment/#meta">Mastodon documentation</a>.
 *
 * @param width pixels
 * @param height pixels
 * @param size {@code 1280x720}
 * @param aspect {@code width} by {@code height}
 * @param frameRate a fraction: {@code 30000/1001}
 * @param duration seconds
 * @param bitrate bits a second
 */
public record MediaDetails(
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable String size,
    @Nullable Double aspect,
    @Nullable String frameRate,
    @Nullable Double duration,
    @Nullable Integer bitrate,
    Map<String, @Nullable Object> extra)
    implements Entity {}
