package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many notifications are new: <a
 * href="https://docs.joinmastodon.org/methods/notifications/#unread-count">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 */
public record UnreadCount(Integer count, Map<String, @Nullable Object> extra) implements Entity {}
