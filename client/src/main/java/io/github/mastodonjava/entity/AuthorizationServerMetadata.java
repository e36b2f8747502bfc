package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server's OAuth can do, and where: <a
 * href="https://docs.joinmastodon.org/methods/oauth/#authorization-server-metadata">Mastodon
 * documentation</a>.
 *
 * <p>RFC 8414; since Mastodon 4.3.
 *
 * @param userinfoEndpoint since Mastodon 4.4
 * @param codeChallengeMethodsSupported PKCE (RFC 7636)
 * @param appRegistrationEndpoint where {@code POST /api/v1/apps} goes; Mastodon's own
 */
public record AuthorizationServerMetadata(
    String issuer,
    String authorizationEndpoint,
    String tokenEndpoint,
    String revocationEndpoint,
    String userinfoEndpoint,
    List<String> scopesSupported,
    List<String> responseTypesSupported,
    List<String> responseModesSupported,
    List<String> grantTypesSupported,
    List<String> tokenEndpointAuthMethodsSupported,
    List<String> codeChallengeMethodsSupported,
    String serviceDocumentation,
    String appRegistrationEndpoint,
    Map<String, @Nullable Object> extra)
    implements Entity {}
