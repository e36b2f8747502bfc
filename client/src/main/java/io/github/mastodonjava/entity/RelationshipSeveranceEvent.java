package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A block that ended follows: <a
 * href="https://docs.joinmastodon.org/entities/RelationshipSeveranceEvent/">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param purged whether the list of lost follows is gone
 * @param targetName the domain or the account that was blocked
 * @param followersCount how many followers were lost
 * @param followingCount how many followed accounts were lost
 */
public record RelationshipSeveranceEvent(
    String id,
    RelationshipSeveranceType type,
    Boolean purged,
    String targetName,
    Integer followersCount,
    Integer followingCount,
    Instant createdAt,
    Map<String, @Nullable Object> extra)
    implements Entity {}
