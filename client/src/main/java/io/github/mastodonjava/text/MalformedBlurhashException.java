package io.github.mastodonjava.text;

/** A text is no blurhash. */
public final class MalformedBlurhashException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 200;

  MalformedBlurhashException(String text, String problem) {
    super("no blurhash, since " + problem + ": " + shown(text));
  }

  private static String shown(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return start.replaceAll("\\p{C}", " ");
  }
}
