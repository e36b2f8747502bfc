package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a notification, in the user's language, for applications that don't know its type: <a
 * href="https://docs.joinmastodon.org/entities/NotificationFallback/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.6.
 *
 * @param title HTML
 * @param summary HTML
 * @param details HTML
 */
public record NotificationFallback(
    String title,
    @Nullable String summary,
    @Nullable String details,
    Map<String, @Nullable Object> extra)
    implements Entity {}
