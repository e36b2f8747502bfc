package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server's privacy policy: <a
 * href="https://docs.joinmastodon.org/entities/PrivacyPolicy/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 *
 * @param content HTML
 */
public record PrivacyPolicy(Instant updatedAt, String content, Map<String, @Nullable Object> extra)
    implements Entity {}
