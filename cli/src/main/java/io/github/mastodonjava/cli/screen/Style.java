package io.github.mastodonjava.cli.screen;

/** How a part of a line looks, where colours are shown. */
enum Style {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  NAME("1;36"),
  CODE("36"),
  GOOD("32"),
  BAD("1;31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String on(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
