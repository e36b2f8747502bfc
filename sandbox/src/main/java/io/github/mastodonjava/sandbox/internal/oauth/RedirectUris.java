package io.github.mastodonjava.sandbox.internal.oauth;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which redirect URIs may be registered, and which of them a request may use. */
public final class RedirectUris {
  public static final String OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob";

  private static final Set<String> FORBIDDEN = Set.of("data", "vbscript", "javascript");

  private RedirectUris() {}

  /** What is wrong with a redirect URI that is to be registered, in the server's words; or null. */
  public static @Nullable String problem(String uri) {
    if (isOutOfBand(uri)) {
      return null;
    }
    URI parsed;
    try {
      parsed = new URI(uri);
    } catch (URISyntaxException e) {
      return "must be a valid URI.";
    }
    String scheme = parsed.getScheme();
    if (scheme == null) {
      return "must be an absolute URI.";
    }
    if (FORBIDDEN.contains(scheme.toLowerCase(Locale.ROOT))) {
      return "is forbidden by the server.";
    }
    if (parsed.getRawFragment() != null) {
      return "cannot contain a fragment.";
    }
    boolean web = scheme.equals("http") || scheme.equals("https");
    return scheme.equals("localhost") || parsed.isOpaque() || (web && parsed.getHost() == null)
        ? "must be an absolute URI."
        : null;
  }

  public static boolean isOutOfBand(String uri) {
    return uri.equals(OUT_OF_BAND) || uri.equals(OUT_OF_BAND + ":auto");
  }

  /**
   * Whether {@code requested} is one of {@code registered}; on a loopback address the port is free.
   */
  public static boolean matches(String requested, List<String> registered) {
    return problem(requested) == null
        && registered.stream().anyMatch(uri -> matches(requested, uri));
  }

  private static boolean matches(String requested, String registered) {
    if (requested.equals(registered)) {
      return true;
    }
    try {
      URI a = new URI(requested);
      URI b = new URI(registered);
      return isLoopback(a)
          && isLoopback(b)
          && Objects.equals(a.getScheme(), b.getScheme())
          && Objects.equals(a.getRawUserInfo(), b.getRawUserInfo())
          && Objects.equals(a.getHost(), b.getHost())
          && Objects.equals(a.getRawPath(), b.getRawPath())
          && Objects.equals(a.getRawQuery(), b.getRawQuery());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Only literal addresses count (RFC 8252, section 7.3); the name localhost does not. */
  private static boolean isLoopback(URI uri) {
    String host = uri.getHost();
    return host != null && (host.matches("127(\\.\\d{1,3}){3}") || host.equals("[::1]"));
  }

  /** Adds parameters to the query of a redirect URI; those without a value are left out. */
  public static String withQuery(String uri, Map<String, @Nullable String> parameters) {
    StringBuilder result = new StringBuilder(uri);
    char separator = uri.indexOf('?') < 0 ? '?' : '&';
    for (Map.Entry<String, @Nullable String> parameter : parameters.entrySet()) {
      String value = parameter.getValue();
      if (value != null && !value.isEmpty()) {
        result
            .append(separator)
            .append(parameter.getKey())
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        separator = '&';
      }
    }
    return result.toString();
  }
}
