package io.github.mastodonjava.sandbox.internal.streaming;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What carries a stream to a client. Nothing here blocks; a write is begun when the one before it
 * is done, and tells {@code done} of its failure, or null.
 */
public interface Wire {
  /** {@code websocket} or {@code sse}. */
  String transport();

  String encode(StreamMessage message);

  /** Writes what {@link #encode} gave, or anything else in its place. */
  void write(String text, Consumer<@Nullable Throwable> done);

  /** Writes the first half of what {@link #write} would. */
  void writeHalf(String text, Consumer<@Nullable Throwable> done);

  /** Writes bytes that break the protocol. */
  void writeGarbage(Consumer<@Nullable Throwable> done);

  /** Shows that the connection is alive. */
  void beat(Consumer<@Nullable Throwable> done);

  /** Breaks the connection without a goodbye. */
  void cut();

  /** Breaks the connection so that the client's next read fails. */
  void reset();

  /** Ends the stream as the protocol wants it. */
  void end();
}
