package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which notifications make pushes: <a
 * href="https://docs.joinmastodon.org/entities/WebPushSubscription/#alerts">Mastodon
 * documentation</a>.
 *
 * <p>Null are those that were never chosen; they make none.
 *
 * @param adminReport since Mastodon 4.0
 * @param quote since Mastodon 4.5
 * @param quotedUpdate since Mastodon 4.5
 */
public record WebPushAlerts(
    @Nullable Boolean mention,
    @Nullable Boolean status,
    @Nullable Boolean reblog,
    @Nullable Boolean follow,
    @Nullable Boolean followRequest,
    @Nullable Boolean favourite,
    @Nullable Boolean poll,
    @Nullable Boolean update,
    @Wire("admin.sign_up") @Nullable Boolean adminSignUp,
    @Wire("admin.report") @Nullable Boolean adminReport,
    @Nullable Boolean quote,
    @Nullable Boolean quotedUpdate,
    Map<String, @Nullable Object> extra)
    implements Entity {}
