package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of a server: <a href="https://docs.joinmastodon.org/entities/Instance/#urls">Mastodon
 * documentation</a>.
 *
 * @param streaming of WebSockets
 * @param status of a page that tells whether the server is up; since Mastodon 4.1
 * @param about since Mastodon 4.4
 * @param privacyPolicy since Mastodon 4.4
 * @param termsOfService since Mastodon 4.4
 */
public record InstanceUrls(
    @Nullable String streaming,
    @Nullable String status,
    @Nullable String about,
    @Nullable String privacyPolicy,
    @Nullable String termsOfService,
    Map<String, @Nullable Object> extra)
    implements Entity {}
