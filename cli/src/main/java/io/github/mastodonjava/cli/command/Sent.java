package io.github.mastodonjava.cli.command;

import org.jspecify.annotations.Nullable;

/** Values that every Mastodon sends, for servers that leave them out. */
final class Sent {
  private Sent() {}

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  static int number(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
