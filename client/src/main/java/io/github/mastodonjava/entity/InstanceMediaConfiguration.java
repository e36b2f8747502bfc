package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits of media: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#media_attachments">Mastodon
 * documentation</a>.
 *
 * @param descriptionLimit characters; since Mastodon 4.4
 * @param imageMatrixLimit pixels: width by height
 * @param imageSizeLimit bytes
 * @param videoFrameRateLimit frames a second
 * @param videoMatrixLimit pixels: width by height
 * @param videoSizeLimit bytes
 */
public record InstanceMediaConfiguration(
    @Nullable Integer descriptionLimit,
    Long imageMatrixLimit,
    Long imageSizeLimit,
    List<String> supportedMimeTypes,
    Integer videoFrameRateLimit,
    Long videoMatrixLimit,
    Long videoSizeLimit,
    Map<String, @Nullable Object> extra)
    implements Entity {}
