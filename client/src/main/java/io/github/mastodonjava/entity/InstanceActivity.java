package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened on a server in a week: <a
 * href="https://docs.joinmastodon.org/methods/instance/#activity">Mastodon documentation</a>.
 *
 * <p>Numbers come as text.
 *
 * @param week its first midnight, in seconds since 1970
 */
public record InstanceActivity(
    String week,
    String statuses,
    String logins,
    String registrations,
    Map<String, @Nullable Object> extra)
    implements Entity {}
