package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.NewMedia;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import io.github.mastodonjava.cli.syntax.Arguments;
import io.github.mastodonjava.cli.syntax.Option;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file that goes with a post.
 *
 * @param altText what it shows, for those who cannot see it; null where nobody says
 */
record Attachment(Path file, @Nullable String altText) {
  static final Option MEDIA =
      Option.value("--media", "FILE", "A picture, video or sound to show with it.");
  static final Option ALT =
      Option.value("--alt", "TEXT", "Describes the file to those who cannot see or hear it.");

  /**
   * Returns the file that was said; null where there is none.
   *
   * @throws Failure if it cannot be read
   */
  static @Nullable Attachment of(Arguments arguments) {
    String name = arguments.text(MEDIA);
    String altText = arguments.text(ALT);
    if (name == null) {
      if (altText != null) {
        throw new Failure(Kind.USAGE, "--alt describes the file of --media, and there is none.");
      }
      return null;
    }
    return new Attachment(readable(name), altText);
  }

  private static Path readable(String name) {
    try {
      Path file = Path.of(name);
      if (Files.isRegularFile(file) && Files.isReadable(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // told below
    }
    throw new Failure(
        Kind.LOCAL, "There is no readable file at " + name + ". Check its name and permissions.");
  }

  /** Uploads the file, and returns the status with it. */
  NewStatus uploadedFor(NewStatus status, Mastodon mastodon) {
    mastodon.media().limits(); // so that what is too large is not sent
    NewMedia media = Media.file(file);
    String id = mastodon.media().upload(altText == null ? media : media.altText(altText)).id();
    return status.mediaIds(List.of(id));
  }
}
