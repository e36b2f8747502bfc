package io.github.mastodonjava.auth;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The address of a server, in one spelling: {@code https://social.example}. */
final class BaseUrl {
  private static final Set<String> WEB = Set.of("http", "https");

  private BaseUrl() {}

  /**
   * Reads an address as people write it: a bare host means https; slashes at its end, a default
   * port and capitals in the host make no difference.
   */
  static URI parse(String text) {
    String address = text.strip();
    if (!address.contains("://")) {
      address = "https://" + address;
    }
    try {
      URI url = new URI(asciiHost(address));
      if (isServer(url)) {
        return normalised(url);
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      // its message would show the text, which may hold a password
    }
    throw new IllegalArgumentException(
        "The address of a server looks like https://social.example, without user name, query or"
            + " fragment; this does not.");
  }

  private static boolean isServer(URI url) {
    return url.getScheme() != null
        && WEB.contains(url.getScheme().toLowerCase(Locale.ROOT))
        && url.getHost() != null
        && url.getRawUserInfo() == null
        && url.getRawQuery() == null
        && url.getRawFragment() == null;
  }

  private static URI normalised(URI url) throws URISyntaxException {
    String scheme = url.getScheme().toLowerCase(Locale.ROOT);
    boolean usual = url.getPort() == -1 || url.getPort() == (scheme.equals("https") ? 443 : 80);
    return new URI(
        scheme
            + "://"
            + url.getHost().toLowerCase(Locale.ROOT)
            + (usual ? "" : ":" + url.getPort())
            + withoutSlashes(url.getRawPath()));
  }

  private static String withoutSlashes(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  /** Returns the address that a file and the caller agree on; either may leave it open. */
  static URI agreed(@Nullable URI inFile, @Nullable URI given) {
    URI url = inFile == null ? given : inFile;
    if (url == null) {
      throw new IllegalArgumentException(
          "The file does not name its server (it is an old one), so give the base URL too.");
    }
    URI parsed = parse(url.toString());
    if (given != null && !parsed.equals(parse(given.toString()))) {
      throw new IllegalArgumentException(
          "The file belongs to " + parsed + ", but another base URL was given.");
    }
    return parsed;
  }

  private static String asciiHost(String address) {
    int start = address.indexOf("://") + 3;
    int end = start;
    while (end < address.length() && "/:?#@".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(start, end);
    return isAscii(host)
        ? address
        : address.substring(0, start) + IDN.toASCII(host) + address.substring(end);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
