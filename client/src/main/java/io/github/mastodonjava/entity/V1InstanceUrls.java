package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of a server: <a
 * href="https://docs.joinmastodon.org/entities/V1_Instance/#urls">Mastodon documentation</a>.
 *
 * @param streamingApi of WebSockets
 */
public record V1InstanceUrls(String streamingApi, Map<String, @Nullable Object> extra)
    implements Entity {}
