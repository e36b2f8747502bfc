package io.github.mastodonjava.auth;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Where a server sends the user's browser after it asked for permission. */
public final class RedirectUri {
  /** No redirect: the server shows the code, and the user copies it into the app. */
  public static final URI OUT_OF_BAND = URI.create("urn:ietf:wg:oauth:2.0:oob");

  /**
   * What an app that uses {@link LoopbackLogin} registers: Mastodon accepts it with any port, as <a
   * href="https://www.rfc-editor.org/rfc/rfc8252#section-7.3">RFC 8252, section 7.3</a> asks. For a
   * server that does not, register {@link LoopbackLogin#redirectUri()} itself.
   */
  public static final URI LOOPBACK = URI.create("http://127.0.0.1/callback");

  private static final Set<String> DANGEROUS = Set.of("data", "javascript", "vbscript");

  private RedirectUri() {}

  /** Returns {@code uri} if an app may have it. */
  static URI require(URI uri) {
    if (!uri.isAbsolute()) {
      throw new IllegalArgumentException(
          "A redirect URI is absolute, for example https://app.example/callback, but this is "
              + uri);
    }
    if (DANGEROUS.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("Servers refuse a redirect URI of this scheme: " + uri);
    }
    if (uri.getRawFragment() != null) {
      throw new IllegalArgumentException("A redirect URI has no fragment (#…): " + uri);
    }
    return uri;
  }
}
