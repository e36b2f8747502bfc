package io.github.mastodonjava.api;

import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import io.github.mastodonjava.http.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file to upload: {@code Media.file(path).altText("A cat").focus(0.1, -0.4)}. Only what was said
 * is sent.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/media/#v2">Mastodon documentation</a>
 */
public final class NewMedia implements ParameterSource {
  private static final Duration USUAL_PATIENCE = Duration.ofMinutes(10);

  private final FilePart file;
  private final Parameters parameters;
  private final Duration patience;

  private NewMedia(FilePart file, Parameters parameters, Duration patience) {
    this.file = file;
    this.parameters = parameters;
    this.patience = patience;
  }

  /** A picture, video, or piece of audio, from wherever {@link FilePart} takes it. */
  public static NewMedia of(FilePart file) {
    return new NewMedia(file, Parameters.NONE, USUAL_PATIENCE);
  }

  /**
   * What it shows or says, for those who do not see or hear it: at most 1,500 characters in
   * Mastodon's own apps, 10,000 in its API. Sent as {@code description}.
   */
  public NewMedia altText(String text) {
    return with("description", text);
  }

  /**
   * The place that a preview must show: from -1 (left, bottom) to 1 (right, top), the middle being
   * 0. Since Mastodon 2.3.
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

  /** The same from a file on disk. */
  public NewMedia thumbnail(Path picture) {
    return thumbnail(FilePart.of(picture));
  }

  /**
   * Told while the file is sent: {@code progress(p -> bar.set(p.fraction()))}; see {@link
   * FilePart#progress}.
   */
  public NewMedia progress(Consumer<Progress> listener) {
    return new NewMedia(file.progress(listener), parameters, patience);
  }

  /**
   * How long to wait, after all was sent, for the server to work on it. 10 minutes unless said;
   * with zero, the upload returns at once, and {@link Media#await} or posting waits.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public NewMedia waitAtMost(Duration longest) {
    if (longest.isNegative()) {
      throw new IllegalArgumentException("nobody waits for less than nothing: " + longest);
    }
    return new NewMedia(file, parameters, longest);
  }

  /** With a parameter that only other servers know. */
  public NewMedia with(String name, @Nullable Object value) {
    return new NewMedia(file, parameters.with(name, value), patience);
  }

  /** With parameters of another server. */
  public NewMedia with(ParameterSource others) {
    return new NewMedia(file, parameters.with(others.parameters()), patience);
  }

  FilePart file() {
    return file;
  }

  @Nullable String altText() {
    return parameters.values().get("description") instanceof String text ? text : null;
  }

  Duration patience() {
    return patience;
  }

  @Override
  public Parameters parameters() {
    return Parameters.NONE.with("file", file).with(parameters);
  }

  @Override
  public String toString() {
    return "NewMedia" + parameters().values();
  }
}
