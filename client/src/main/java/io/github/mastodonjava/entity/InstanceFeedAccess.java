package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may read a public timeline: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#timelines_access">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.5.
 *
 * @param local posts of this server
 * @param remote posts of other servers
 */
public record InstanceFeedAccess(
    @Nullable TimelineAccess local,
    @Nullable TimelineAccess remote,
    Map<String, @Nullable Object> extra)
    implements Entity {}
