package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application that is registered: <a
 * href="https://docs.joinmastodon.org/entities/Application/">Mastodon documentation</a>.
 *
 * @param scopes since Mastodon 4.3
 * @param redirectUris since Mastodon 4.3
 * @param vapidKey the key of the server's pushes; deprecated since Mastodon 4.3: use {@link
 *     InstanceVapid}
 * @param redirectUri all of them, one a line; deprecated since Mastodon 4.3: use {@code
 *     redirectUris}
 */
public record Application(
    String id,
    String name,
    @Nullable String website,
    List<String> scopes,
    List<String> redirectUris,
    String vapidKey,
    String redirectUri,
    Map<String, @Nullable Object> extra)
    implements Entity {}
