package io.github.mastodonjava.api;

import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to change of an uploaded attachment: {@code MediaUpdate.UNCHANGED.altText("A cat")}. Only
 * what was said is sent, the rest stays as it is.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/media/#update">Mastodon documentation</a>
 */
public final class MediaUpdate implements ParameterSource {
  /** Changes nothing, until more is said. */
  public static final MediaUpdate UNCHANGED = new MediaUpdate(Parameters.NONE);

  private final Parameters parameters;

  private MediaUpdate(Parameters parameters) {
    this.parameters = parameters;
  }

  /** What it shows or says, for those who do not see or hear it; see {@link NewMedia#altText}. */
  public MediaUpdate altText(String text) {
    return with("description", text);
  }

  /**
   * The place that a preview must show: from -1 (left, bottom) to 1 (right, top), the middle being
   * 0.
   *
   * @throws IllegalArgumentException for a place outside the picture
   */
  public MediaUpdate focus(double x, double y) {
    return with("focus", FocusText.of(x, y));
  }

  /** A picture that stands for it, for audio and video. Since Mastodon 3.2. */
  public MediaUpdate thumbnail(FilePart picture) {
    return with("thumbnail", picture);
  }

  /** The same from a file on disk. */
  public MediaUpdate thumbnail(Path picture) {
    return thumbnail(FilePart.of(picture));
  }

  /** With a parameter that only other servers know. */
  public MediaUpdate with(String name, @Nullable Object value) {
    return new MediaUpdate(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public MediaUpdate with(ParameterSource others) {
    return new MediaUpdate(parameters.with(others.parameters()));
  }

  @Nullable String altText() {
    return parameters.values().get("description") instanceof String text ? text : null;
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "MediaUpdate" + parameters.values();
  }
}
