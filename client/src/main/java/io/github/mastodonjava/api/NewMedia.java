package io.github.mastodonjava.api;

import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A file to upload: {@code NewMedia.of(FilePart.of(path, "image/png")).description("A cat")}. Only
 * what was said is sent.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/media/#v2">Mastodon documentation</a>
 */
public final class NewMedia implements ParameterSource {
  private final Parameters parameters;

  private NewMedia(Parameters parameters) {
    this.parameters = parameters;
  }

  /** A picture, video, or piece of audio. */
  public static NewMedia of(FilePart file) {
    return new NewMedia(Parameters.NONE.with("file", file));
  }

  /** What it shows or says, for those who do not see or hear it: at most 1,500 characters. */
  public NewMedia description(String description) {
    return with("description", description);
  }

  /**
   * The place that a preview must show: from -1 (left, bottom) to 1 (right, top), the middle being
   * 0.
   *
   * @throws IllegalArgumentException for a place outside the picture
   */
  public NewMedia focus(double x, double y) {
    return with("focus", FocusText.of(x, y));
  }

  /** A picture that stands for it, for audio and video. Since Mastodon 3.2. */
  public NewMedia thumbnail(FilePart picture) {
    return with("thumbnail", picture);
  }

  /** With a parameter that only other servers know. */
  public NewMedia with(String name, @Nullable Object value) {
    return new NewMedia(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public NewMedia with(ParameterSource others) {
    return new NewMedia(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewMedia" + parameters.values();
  }
}
