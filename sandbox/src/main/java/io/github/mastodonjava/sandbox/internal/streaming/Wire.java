package io.github.mastodonjava.sandbox.internal.streaming;

import org.jspecify.annotations.Nullable;

/**
 * What carries a stream to a client. Nothing here blocks; a write is begun when the one before it
 * is done.
 */
public interface Wire {
  /** Is told when a write has come to its end. */
  @FunctionalInterface
  interface Done {
    /** Takes why it failed; null when it did not. */
    void written(@Nullable Throwable failure);
  }

  /** {@code websocket} or {@code sse}. */
  String transport();

  String encode(StreamMessage message);

  /** Writes what {@link #encode} gave, or anything else in its place. */
  void write(String text, Done done);

  /** Writes the first half of what {@link #write} would. */
  void writeHalf(String text, Done done);

  /** Writes bytes that break the protocol. */
  void writeGarbage(Done done);

  /** Shows that the connection is alive. */
  void beat(Done done);

  /** Breaks the connection without a goodbye. */
  void cut();

  /** Breaks the connection so that the client's next read fails. */
  void reset();

  /** Ends the stream as the protocol wants it. */
  void end();
}
