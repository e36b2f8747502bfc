package io.github.mastodonjava.error;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file with credentials is missing, damaged, or cannot be read or written. What was there is left
 * as it is. The message says what to do, and shows nothing of the content.
 */
public final class MastodonCredentialsException extends MastodonException {
  private static final long serialVersionUID = 1L;

  private final transient Path path;

  /** Says that {@code problem} is so of {@code path}; null where no other failure caused it. */
  public MastodonCredentialsException(Path path, String problem, @Nullable Throwable cause) {
    super(path + " " + problem, cause);
    this.path = path;
  }

  /** The file, as it was named by the caller. */
  public Path path() {
    return path;
  }
}
