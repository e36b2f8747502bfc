package io.github.mastodonjava.auth;

import io.github.mastodonjava.error.MastodonAuthorizationException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where a server takes OAuth requests.
 *
 * <p>What a server says of itself in its metadata is used only if no code, token or secret can leak
 * that way: an endpoint is an https URL without user info, query and fragment. Plain http is taken
 * only from a server that is itself addressed by http, for its own origin (or, while both are
 * loopback, another spelling of it). Another https origin is taken only from a server that is
 * itself addressed by https.
 *
 * @param authorization where users are asked
 * @param token where a code is exchanged; gets the app's secret
 * @param revocation where a token is given back; gets the app's secret
 * @param userInfo tells who is logged in; gets the token; since Mastodon 4.4.0
 * @param issuer the server's own name for itself; null where it has no metadata
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8414#section-2">RFC 8414, section 2</a>
 */
public record AuthorizationEndpoints(
    URI authorization, URI token, URI revocation, URI userInfo, @Nullable String issuer) {

  /** Returns the endpoints of a server without metadata: those of Mastodon of every version. */
  public static AuthorizationEndpoints usual(URI baseUrl) {
    return new AuthorizationEndpoints(
        at(baseUrl, "/oauth/authorize"),
        at(baseUrl, "/oauth/token"),
        at(baseUrl, "/oauth/revoke"),
        at(baseUrl, "/oauth/userinfo"),
        null);
  }

  /**
   * Returns the endpoints that a server's metadata name; the usual one for each that is null or
   * empty.
   *
   * @throws MastodonAuthorizationException if one of them is unsafe ({@code unsafe_endpoint}); says
   *     which and why
   */
  public static AuthorizationEndpoints of(
      URI baseUrl,
      @Nullable String issuer,
      @Nullable String authorization,
      @Nullable String token,
      @Nullable String revocation,
      @Nullable String userInfo) {
    AuthorizationEndpoints usual = usual(baseUrl);
    Origin server = Origin.of(baseUrl);
    return new AuthorizationEndpoints(
        safe(server, "authorization_endpoint", authorization, usual.authorization),
        safe(server, "token_endpoint", token, usual.token),
        safe(server, "revocation_endpoint", revocation, usual.revocation),
        safe(server, "userinfo_endpoint", userInfo, usual.userInfo),
        issuer == null || issuer.isBlank() ? null : issuer);
  }

  private static URI safe(Origin server, String name, @Nullable String text, URI usual) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    URI endpoint = parse(server, name, text);
    if (endpoint.getRawUserInfo() != null) {
      throw unsafe(server, name, "carries user info");
    }
    if (endpoint.getRawQuery() != null) {
      throw unsafe(server, name, "carries a query");
    }
    if (endpoint.getRawFragment() != null) {
      throw unsafe(server, name, "carries a fragment");
    }
    Origin origin = Origin.of(endpoint);
    if (origin.equals(server)) {
      return endpoint;
    }
    if (!origin.isHttps() && !bothOnThisMachine(origin, server)) {
      throw unsafe(server, name, "is not https");
    }
    if (origin.isHttps() && !server.isHttps()) {
      throw unsafe(server, name, "is of another origin, and the metadata did not come over https");
    }
    return endpoint;
  }

  private static URI parse(Origin server, String name, String text) {
    try {
      URI endpoint = new URI(text);
      String scheme = endpoint.getScheme();
      if (scheme == null
          || !(scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))) {
        throw unsafe(server, name, "is not https");
      }
      if (endpoint.getRawAuthority() != null && endpoint.getRawAuthority().contains("@")) {
        throw unsafe(server, name, "carries user info");
      }
      if (endpoint.getHost() == null) {
        throw unsafe(server, name, "names no host");
      }
      return endpoint;
    } catch (URISyntaxException e) {
      throw unsafe(server, name, "is not a URL");
    }
  }

  private static boolean bothOnThisMachine(Origin one, Origin other) {
    return one.isLoopback()
        && other.isLoopback()
        && one.scheme().equals(other.scheme())
        && one.port() == other.port();
  }

  private static MastodonAuthorizationException unsafe(Origin server, String name, String why) {
    return new MastodonAuthorizationException(
        "unsafe_endpoint",
        "The metadata of %s are not used: their %s %s. Tell the people who run the server."
            .formatted(server.host(), name, why));
  }

  private static URI at(URI baseUrl, String path) {
    return URI.create(baseUrl.toString().replaceAll("/+$", "") + path);
  }
}
