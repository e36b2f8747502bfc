package io.github.mastodonjava.auth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * Scheme, host and port: what a token or a secret belongs to (<a
 * href="https://www.rfc-editor.org/rfc/rfc6454">RFC 6454</a>).
 */
record Origin(String scheme, String host, int port) {
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

  /** Returns the origin of an absolute URI with a host. */
  static Origin of(URI uri) {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    return new Origin(
        scheme,
        uri.getHost().toLowerCase(Locale.ROOT),
        uri.getPort() == -1 ? usual : uri.getPort());
  }

  /** Whether {@code text} is a URI of the same origin. */
  static boolean same(String text, URI uri) {
    try {
      URI other = new URI(text);
      return other.isAbsolute() && other.getHost() != null && of(other).equals(of(uri));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  boolean isHttps() {
    return scheme.equals("https");
  }

  boolean isLoopback() {
    return LOOPBACK.contains(host);
  }
}
