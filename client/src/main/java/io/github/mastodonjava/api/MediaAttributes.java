package io.github.mastodonjava.api;

import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of an attachment of a status: {@code MediaAttributes.of(mediaId).altText("A cat
 * on a keyboard")}.
 */
public final class MediaAttributes implements ParameterSource {

  private final Parameters parameters;

  private MediaAttributes(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Of the attachment {@code mediaId}. */
  public static MediaAttributes of(String mediaId) {
    return new MediaAttributes(Parameters.NONE.with("id", mediaId));
  }

  /** What can be seen or heard, for those who cannot; see {@link NewMedia#altText}. */
  public MediaAttributes altText(String text) {
    return with("description", text);
  }

  /**
   * The point that stays in view when a picture is cropped.
   *
   * @param x from -1.0, the left edge, to 1.0, the right one
   * @param y from -1.0, the lower edge, to 1.0, the upper one
   * @throws IllegalArgumentException for a point outside
   */
  public MediaAttributes focus(double x, double y) {
    return with("focus", FocusText.of(x, y));
  }

  /**
   * A picture that stands for it, for audio and video. The whole edit is sent as a form then, since
   * a picture does not fit into JSON. Since Mastodon 3.5.
   */
  public MediaAttributes thumbnail(FilePart picture) {
    return with("thumbnail", picture);
  }

  /** With a parameter that only other servers know. */
  public MediaAttributes with(String name, @Nullable Object value) {
    return new MediaAttributes(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public MediaAttributes with(ParameterSource others) {
    return new MediaAttributes(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "MediaAttributes" + parameters.values();
  }
}
