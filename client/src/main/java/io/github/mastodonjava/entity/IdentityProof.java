package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A proof of who somebody is elsewhere: <a
 * href="https://docs.joinmastodon.org/entities/IdentityProof/">Mastodon documentation</a>.
 *
 * <p>Gone since Mastodon 3.5.
 */
public record IdentityProof(
    String provider,
    String providerUsername,
    Instant updatedAt,
    String proofUrl,
    String profileUrl,
    Map<String, @Nullable Object> extra)
    implements Entity {}
