package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.DomainBlockSeverity;
import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server that this server blocks, as moderators see it: <a
 * href="https://docs.joinmastodon.org/entities/Admin_DomainBlock/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 *
 * @param digest SHA-256 of the domain, in hexadecimal digits; since Mastodon 4.3
 * @param obfuscate whether the public sees only a part of the domain
 */
public record AdminDomainBlock(
    String id,
    String domain,
    String digest,
    Instant createdAt,
    DomainBlockSeverity severity,
    Boolean rejectMedia,
    Boolean rejectReports,
    @Nullable String privateComment,
    @Nullable String publicComment,
    Boolean obfuscate,
    Map<String, @Nullable Object> extra)
    implements Entity {}
