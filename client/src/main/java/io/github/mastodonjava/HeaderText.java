package io.github.mastodonjava;

/** Values of headers: visible ASCII, with white space between. */
final class HeaderText {
  private HeaderText() {}

  /** Returns {@code value}; the text of the exception names it, and does not show it. */
  static String require(String name, String value) {
    if (value.isBlank() || !value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 0x7f))) {
      throw new IllegalArgumentException(
          "the "
              + name
              + " is empty or holds characters that no header can: line breaks, or others"
              + " than ASCII");
    }
    return value;
  }
}
