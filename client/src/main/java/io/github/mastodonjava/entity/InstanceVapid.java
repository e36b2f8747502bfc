package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server's key for push: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#vapid_public_key">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param publicKey base64url
 */
public record InstanceVapid(String publicKey, Map<String, @Nullable Object> extra)
    implements Entity {}
