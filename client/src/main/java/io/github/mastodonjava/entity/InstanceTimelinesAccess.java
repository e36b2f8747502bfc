package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may read public timelines: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#timelines_access">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.5.
 *
 * @param liveFeeds the public timelines
 */
public record InstanceTimelinesAccess(
    @Nullable InstanceFeedAccess liveFeeds,
    @Nullable InstanceFeedAccess hashtagFeeds,
    @Nullable InstanceFeedAccess trendingLinkFeeds,
    Map<String, @Nullable Object> extra)
    implements Entity {}
