package io.github.mastodonjava.sandbox.internal.text;

import java.util.regex.Pattern;

/** Counts as Mastodon does: a link is 23 characters, of a remote mention only the name counts. */
public final class StatusLength {
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");
  private static final Pattern REMOTE_MENTION = Pattern.compile("(@\\w+)@[\\w.-]+\\w");

  private StatusLength() {}

  public static int of(String text) {
    String counted = URL.matcher(text).replaceAll("x".repeat(23));
    counted = REMOTE_MENTION.matcher(counted).replaceAll("$1");
    return counted.codePointCount(0, counted.length());
  }
}
