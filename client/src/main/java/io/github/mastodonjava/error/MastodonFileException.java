package io.github.mastodonjava.error;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** A file of this machine cannot be read for an upload, or written by a download. */
public final class MastodonFileException extends MastodonException {
  private static final long serialVersionUID = 1L;

  private final String file;

  private MastodonFileException(String file, String what, IOException cause) {
    super("cannot " + what + " " + file + ": " + reason(cause), cause);
    this.file = file;
  }

  /** A file that cannot be read. */
  public static MastodonFileException reading(String file, IOException cause) {
    return new MastodonFileException(file, "read", cause);
  }

  /** A file that cannot be written. */
  public static MastodonFileException writing(String file, IOException cause) {
    return new MastodonFileException(file, "write", cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "it, or the folder that it is to be in, is not there";
    } else if (cause instanceof FileAlreadyExistsException) {
      return "it is there already";
    } else if (cause instanceof AccessDeniedException) {
      return "that is not allowed";
    }
    String message = cause.getMessage();
    return MessageText.of(message == null ? cause.getClass().getSimpleName() : message);
  }

  /** Its name. */
  public String file() {
    return file;
  }
}
