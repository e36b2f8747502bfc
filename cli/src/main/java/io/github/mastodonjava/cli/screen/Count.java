package io.github.mastodonjava.cli.screen;

import org.jspecify.annotations.Nullable;

/** A number of things, in words. */
public final class Count {
  private Count() {}

  /** {@code 1 post}, {@code 2 posts}; a server that does not tell says 0. */
  public static String of(@Nullable Number number, String thing) {
    long known = number == null ? 0 : number.longValue();
    return known + " " + thing + (known == 1 ? "" : "s");
  }
}
