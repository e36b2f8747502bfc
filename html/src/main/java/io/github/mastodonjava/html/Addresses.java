package io.github.mastodonjava.html;

import java.util.Locale;
import java.util.Set;

/** Which addresses do no harm where a person clicks on them. */
final class Addresses {
  /** Those that Mastodon lets through, and e-mail. */
  static final Set<String> SCHEMES =
      Set.of(
          "http", "https", "mailto", "xmpp", "magnet", "gemini", "gopher", "dat", "dweb", "ipfs",
          "ipns", "ssb");

  private Addresses() {}

  static boolean isSafe(String address) {
    int colon = address.indexOf(':');
    return colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /** Whether {@code label} is the address, for people. */
  static boolean isSame(String address, String label) {
    return bare(address).equals(bare(label));
  }

  private static String bare(String address) {
    String bare = address.strip().toLowerCase(Locale.ROOT);
    for (String prefix : new String[] {"https://", "http://", "mailto:", "www."}) {
      bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
    }
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
