package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/** What to do with an emoji: {@code EmojiUpdate.copy("blobcat").category("cats")}. */
public final class EmojiUpdate implements ParameterSource {
  private final Parameters parameters;

  private EmojiUpdate(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Makes another server's emoji one of this server's own, under this name. */
  public static EmojiUpdate copy(String shortcode) {
    return of("copy").with("shortcode", shortcode);
  }

  /** Shows another server's emoji no more. */
  public static EmojiUpdate disable() {
    return of("disable");
  }

  /** Changes an own emoji: its picture, its category. */
  public static EmojiUpdate modify() {
    return of("modify");
  }

  private static EmojiUpdate of(String type) {
    return new EmojiUpdate(Parameters.NONE.with("type", type));
  }

  /** A PNG, GIF or WebP of at most 50 KB, unless the server allows more. */
  public EmojiUpdate image(FilePart picture) {
    return with("image", picture);
  }

  /** Made if it does not exist. */
  public EmojiUpdate category(String name) {
    return with("category", name);
  }

  /** With a parameter that has no method here. */
  public EmojiUpdate with(String name, @Nullable Object value) {
    return new EmojiUpdate(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "EmojiUpdate" + parameters.values();
  }
}
