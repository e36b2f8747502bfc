package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One size of a server's icon: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#InstanceIcon">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param size {@code 192x192}
 */
public record InstanceIcon(String src, String size, Map<String, @Nullable Object> extra)
    implements Entity {}
