package io.github.mastodonjava.api;

/** A focal point as Mastodon takes it: {@code 0.5,-0.25}. */
final class FocusText {
  private FocusText() {}

  static String of(double x, double y) {
    return coordinate(x) + "," + coordinate(y);
  }

  private static double coordinate(double value) {
    if (value >= -1 && value <= 1) {
      return value;
    }
    throw new IllegalArgumentException("a focus is between -1 and 1: " + value);
  }
}
