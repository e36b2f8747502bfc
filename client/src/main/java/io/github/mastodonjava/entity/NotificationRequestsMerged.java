package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether accepted requests' notifications have arrived among the others: <a
 * href="https://docs.joinmastodon.org/methods/notifications/#get-merged">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 */
public record NotificationRequestsMerged(Boolean merged, Map<String, @Nullable Object> extra)
    implements Entity {}
