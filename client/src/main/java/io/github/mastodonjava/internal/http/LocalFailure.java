package io.github.mastodonjava.internal.http;

import java.io.IOException;

/** Ends a call for a reason on this side of the connection; nothing to do with the server. */
final class LocalFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final RuntimeException thrown;

  LocalFailure(RuntimeException thrown) {
    super(thrown);
    this.thrown = thrown;
  }

  /** What the caller is to see. */
  RuntimeException thrown() {
    return thrown;
  }
}
