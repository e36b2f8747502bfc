package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server that this server speaks to, where federation is limited: <a
 * href="https://docs.joinmastodon.org/entities/Admin_DomainAllow/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 */
public record AdminDomainAllow(
    String id, String domain, Instant createdAt, Map<String, @Nullable Object> extra)
    implements Entity {}
