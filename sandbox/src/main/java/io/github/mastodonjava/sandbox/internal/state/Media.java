package io.github.mastodonjava.sandbox.internal.state;

import io.github.mastodonjava.sandbox.internal.media.Picture;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file; replaced as a whole when it is changed.
 *
 * @param type {@code image}, {@code gifv}, {@code video} or {@code audio}
 * @param key what makes its address hard to guess
 * @param readyAt when the server has finished with it
 * @param picture what it looks like; null for what cannot be decoded here
 * @param thumbnail the picture that was given for it
 */
public record Media(
    long id,
    Account owner,
    String type,
    String key,
    MediaFile file,
    Instant readyAt,
    boolean failed,
    @Nullable Picture picture,
    @Nullable Picture thumbnail,
    @Nullable String description,
    @Nullable Focus focus) {

  /** A point that stays in view. */
  public record Focus(double x, double y) {}

  public boolean isReady(Instant now) {
    return !failed && !now.isBefore(readyAt);
  }

  /** What a preview shows; null for a sound without a thumbnail. */
  public @Nullable Picture face() {
    return thumbnail == null ? picture : thumbnail;
  }

  public Media described(@Nullable String newDescription, @Nullable Focus newFocus) {
    return new Media(
        id, owner, type, key, file, readyAt, failed, picture, thumbnail, newDescription, newFocus);
  }

  public Media with(Picture newThumbnail) {
    return new Media(
        id, owner, type, key, file, readyAt, failed, picture, newThumbnail, description, focus);
  }

  public Media readyAt(Instant when) {
    return new Media(
        id, owner, type, key, file, when, failed, picture, thumbnail, description, focus);
  }

  public Media asFailed() {
    return new Media(
        id, owner, type, key, file, readyAt, true, picture, thumbnail, description, focus);
  }
}
