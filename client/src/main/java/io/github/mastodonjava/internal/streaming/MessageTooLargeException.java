package io.github.mastodonjava.internal.streaming;

import java.io.IOException;

/** A server announces, or sends, more in one message than is sensible. */
final class MessageTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  MessageTooLargeException(long size, int limit) {
    super("a message of " + size + " bytes or more; at most " + limit + " are read");
  }
}
