package io.github.mastodonjava.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A server that is not Mastodon, as its version text tells it. */
record OtherSoftware(String name, @Nullable String version) {
  /** {@code 2.7.2 (compatible; Akkoma 3.3.0)}, {@code 4.0.0 (not true; really snac/2.66)}. */
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("\\((?:compatible|not true)\\s*+;\\s*+(?:really\\s++)?([^)]*+)");

  /** {@code takahe/0.11.0}. */
  private static final Pattern PRODUCT = Pattern.compile("\\p{Alpha}[\\w.-]{0,99}/[^\\s(]++");

  private static final Pattern VERSION_AT_END = Pattern.compile("[\\s/]++(?=[vV]?\\d)");

  static @Nullable OtherSoftware in(String text) {
    Matcher inParentheses = IN_PARENTHESES.matcher(text);
    if (inParentheses.find()) {
      return of(inParentheses.group(1).strip());
    }
    Matcher product = PRODUCT.matcher(text.strip());
    return product.lookingAt() ? of(product.group()) : null;
  }

  private static @Nullable OtherSoftware of(String product) {
    String[] parts = VERSION_AT_END.split(product, 2);
    if (parts[0].isEmpty()) {
      return null;
    }
    return new OtherSoftware(parts[0], parts.length == 1 ? null : parts[1]);
  }
}
