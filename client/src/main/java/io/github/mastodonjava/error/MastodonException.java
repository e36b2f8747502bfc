package io.github.mastodonjava.error;

import org.jspecify.annotations.Nullable;

/** The parent of everything that a call throws, except {@link IllegalArgumentException}. */
public abstract class MastodonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception without a cause where {@code cause} is null. */
  protected MastodonException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
