package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a server: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#thumbnail">Mastodon documentation</a>.
 *
 * @param description since Mastodon 4.6
 * @param versions the address by the scale: {@code @1x}, {@code @2x}
 */
public record InstanceThumbnail(
    String url,
    @Nullable String blurhash,
    @Nullable String description,
    Map<String, String> versions,
    Map<String, @Nullable Object> extra)
    implements Entity {}
