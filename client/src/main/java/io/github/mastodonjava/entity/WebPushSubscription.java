package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where pushes go, and which: <a
 * href="https://docs.joinmastodon.org/entities/WebPushSubscription/">Mastodon documentation</a>.
 *
 * @param standard whether they are encrypted as RFC 8291 says, or as an early draft of it; since
 *     Mastodon 4.4
 * @param serverKey of VAPID: base64url
 * @param policy whose doings make pushes; not in the documentation of the answer
 */
public record WebPushSubscription(
    String id,
    String endpoint,
    @Nullable Boolean standard,
    WebPushAlerts alerts,
    String serverKey,
    @Nullable WebPushPolicy policy,
    Map<String, @Nullable Object> extra)
    implements Entity {}
