package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server that this server blocks, as everybody may see it: <a
 * href="https://docs.joinmastodon.org/entities/DomainBlock/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 *
 * @param domain may be partly hidden by asterisks
 * @param digest SHA-256 of the whole domain, in hexadecimal digits
 */
public record DomainBlock(
    String domain,
    String digest,
    DomainBlockSeverity severity,
    @Nullable String comment,
    Map<String, @Nullable Object> extra)
    implements Entity {}
