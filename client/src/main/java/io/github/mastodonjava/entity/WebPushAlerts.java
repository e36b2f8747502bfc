package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which notifications make pushes: <a
 * href="https://docs.joinmastodon.org/entities/WebPushSubscription/#alerts">Mastodon
 * documentation</a>.
 *
 * @param adminReport since Mastodon 4.0
 * @param quote since Mastodon 4.5
 * @param quotedUpdate since Mastodon 4.5
 */
public record WebPushAlerts(
    Boolean mention,
    Boolean status,
    Boolean reblog,
    Boolean follow,
    Boolean followRequest,
    Boolean favourite,
    Boolean poll,
    Boolean update,
    @Wire("admin.sign_up") Boolean adminSignUp,
    @Wire("admin.report") Boolean adminReport,
    @Nullable Boolean quote,
    @Nullable Boolean quotedUpdate,
    Map<String, @Nullable Object> extra)
    implements Entity {}
