package io.github.mastodonjava.error;

import org.jspecify.annotations.Nullable;

/** A stream cannot be listened to, or not any longer, though no call failed. */
public final class MastodonStreamException extends MastodonException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** What the matter is. */
  public enum Reason {
    /**
     * Nobody is logged in, and the stream belongs to a user, or the server streams to nobody else.
     */
    NEEDS_LOGIN,

    /** The server says that it has switched the timeline off. */
    DISABLED,

    /** Events came faster than they were taken, and the buffer was to fail then. */
    OVERFLOW,

    /** The server sent more at once than is sensible. */
    TOO_LARGE,

    /** The server sent what its protocol does not allow. */
    PROTOCOL
  }

  public MastodonStreamException(Reason reason, String message, @Nullable Throwable cause) {
    super(MessageText.of(message), cause);
    this.reason = reason;
  }

  /** What the matter is. */
  public Reason reason() {
    return reason;
  }
}
