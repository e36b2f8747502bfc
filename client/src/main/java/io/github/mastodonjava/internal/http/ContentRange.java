package io.github.mastodonjava.internal.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of a file an answer has: <a
 * href="https://www.rfc-editor.org/rfc/rfc9110#section-14.4">RFC 9110</a>.
 *
 * @param first position of the first byte, from 0; -1 where the answer has none
 * @param last position of the last byte; -1 where the answer has none
 * @param total bytes of the whole file; -1 where the server does not say
 */
record ContentRange(long first, long last, long total) {
  private static final Pattern FORM =
      Pattern.compile("bytes\\s+(?:(\\d{1,18})-(\\d{1,18})|\\*)/(?:(\\d{1,18})|\\*)");

  /** Reads {@code bytes 0-99/1234}; null for what is not of that form, or says the impossible. */
  static @Nullable ContentRange parse(@Nullable String header) {
    Matcher parts = FORM.matcher(header == null ? "" : header.strip());
    if (!parts.matches()) {
      return null;
    }
    ContentRange range =
        new ContentRange(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    return range.isPossible() ? range : null;
  }

  private static long number(@Nullable String digits) {
    return digits == null ? -1 : Long.parseLong(digits);
  }

  private boolean isPossible() {
    return first < 0 ? total >= 0 : first <= last && (total < 0 || last < total);
  }
}
