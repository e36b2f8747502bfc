package io.github.mastodonjava.auth;

import org.jspecify.annotations.Nullable;

/** The characters of ids, secrets, tokens and codes: visible ASCII (RFC 6749, appendix A). */
final class Visible {
  private Visible() {}

  static boolean is(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) <= ' ' || value.charAt(i) >= 0x7f) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  /** Returns {@code value}; the text of the exception names it, and never shows it. */
  static String require(String name, String value) {
    if (!is(value)) {
      throw new IllegalArgumentException(
          value.isEmpty()
              ? "The " + name + " is empty."
              : "The " + name + " holds white space or characters that are not ASCII.");
    }
    return value;
  }

  static @Nullable String requireUnlessNull(String name, @Nullable String value) {
    return value == null ? null : require(name, value);
  }

  /** Tells in a {@code toString} whether a secret is there, and nothing else about it. */
  static String blotted(@Nullable String secret) {
    return secret == null ? "null" : "***";
  }
}
