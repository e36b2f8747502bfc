package io.github.mastodonjava.sandbox.internal.streaming;

/** Why somebody may not stream, in the words of Mastodon's streaming server. */
public final class StreamingError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  private StreamingError(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** What was asked for is not there. */
  static StreamingError badRequest(String message) {
    return new StreamingError(400, message);
  }

  static StreamingError unauthorized(String message) {
    return new StreamingError(401, message);
  }

  public int status() {
    return status;
  }

  public String description() {
    return String.valueOf(getMessage());
  }
}
