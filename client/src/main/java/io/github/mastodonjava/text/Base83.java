package io.github.mastodonjava.text;

import java.util.Arrays;

/** Numbers in the 83 characters that JSON, HTML and shells leave alone. */
final class Base83 {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";

  private static final byte[] VALUES = values();

  private Base83() {}

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < DIGITS.length(); i++) {
      values[DIGITS.charAt(i)] = (byte) i;
    }
    return values;
  }

  static int decode(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int digit = c < VALUES.length ? VALUES[c] : -1;
      if (digit < 0) {
        throw new MalformedBlurhashException(text, "its character " + (i + 1) + " is no digit");
      }
      value = value * 83 + digit;
    }
    return value;
  }

  static void append(StringBuilder text, int value, int digits) {
    int divisor = 1;
    for (int i = 1; i < digits; i++) {
      divisor *= 83;
    }
    for (int i = 0; i < digits; i++) {
      text.append(DIGITS.charAt(value / divisor % 83));
      divisor /= 83;
    }
  }
}
