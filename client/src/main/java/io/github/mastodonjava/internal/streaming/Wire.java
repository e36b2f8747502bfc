package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.internal.json.Message;
import io.github.mastodonjava.streaming.Stream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A connection while it is open. One thread reads; any may do the rest. */
interface Wire {
  /**
   * Waits for something to come.
   *
   * @return null for what is no message, but shows that the server is there
   * @throws IOException at the end of the connection, whatever ends it
   */
  @Nullable Message read() throws IOException;

  /** Asks for a stream, where one connection carries many. */
  void subscribe(Stream stream) throws IOException;

  void unsubscribe(Stream stream) throws IOException;

  /** Asks the server whether it is there; false where the protocol cannot. */
  boolean ping() throws IOException;

  /** How long the server wants clients to wait before they connect again; -1 for nothing said. */
  default long retryMillis() {
    return -1;
  }

  /** Tells the server that this is the end, where the protocol can. May wait. */
  void sayGoodbye();

  /** Ends the connection at once. */
  void cancel();

  /** Lets go of it; for the thread that reads, or when none ever will. */
  default void release() {}
}
