package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, as OpenID Connect's claims: <a
 * href="https://docs.joinmastodon.org/methods/oauth/#userinfo">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.4; needs the scope {@code profile}.
 *
 * @param iss the issuer of {@link AuthorizationServerMetadata}
 * @param sub the account's id in ActivityPub
 * @param name the display name
 * @param preferredUsername without the domain
 * @param profile the page of the profile for people
 * @param picture the address of the avatar
 */
public record UserInfo(
    String iss,
    String sub,
    String name,
    String preferredUsername,
    String profile,
    String picture,
    Map<String, @Nullable Object> extra)
    implements Entity {}
