package io.github.mastodonjava.sandbox;

import java.util.List;

/**
 * A streaming connection that is open.
 *
 * @param transport {@code websocket} or {@code sse}
 * @param streams what it has subscribed to: names, each followed by its tag or list where it has
 *     one
 */
public record StreamConnection(String transport, String username, List<List<String>> streams) {
  /** Copies the streams. */
  public StreamConnection {
    streams = List.copyOf(streams);
  }
}
