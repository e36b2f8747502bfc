package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether one can sign up at a server, and how: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#registrations">Mastodon documentation</a>.
 *
 * @param approvalRequired whether a moderator has to agree
 * @param reasonRequired whether one has to say why; since Mastodon 4.4
 * @param message why one can't, HTML
 * @param minAge years; since Mastodon 4.4
 * @param url where to sign up, if not here; since Mastodon 4.2
 */
public record InstanceRegistrations(
    Boolean enabled,
    Boolean approvalRequired,
    @Nullable Boolean reasonRequired,
    @Nullable String message,
    @Nullable Integer minAge,
    @Nullable String url,
    Map<String, @Nullable Object> extra)
    implements Entity {}
