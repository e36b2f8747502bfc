package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the account that is logged in and another account stand to each other: <a
 * href="https://docs.joinmastodon.org/entities/Relationship/">Mastodon documentation</a>.
 *
 * @param id of the other account
 * @param showingReblogs whether the other's boosts appear in the home timeline
 * @param notifying whether the other's posts make notifications
 * @param languages of the posts that are wanted; empty for all; since Mastodon 4.0
 * @param mutingExpiresAt null for a mute without end; since Mastodon 4.6
 * @param requested whether a request to follow the other waits for an answer
 * @param requestedBy whether the other's request to follow waits for an answer; since Mastodon 4.1
 * @param note the private note about the other
 */
public record Relationship(
    String id,
    Boolean following,
    Boolean showingReblogs,
    Boolean notifying,
    List<String> languages,
    Boolean followedBy,
    Boolean blocking,
    Boolean blockedBy,
    Boolean muting,
    Boolean mutingNotifications,
    @Nullable Instant mutingExpiresAt,
    Boolean requested,
    Boolean requestedBy,
    Boolean domainBlocking,
    Boolean endorsed,
    String note,
    Map<String, @Nullable Object> extra)
    implements Entity {}
