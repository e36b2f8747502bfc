package io.github.mastodonjava.sandbox;

import io.github.mastodonjava.sandbox.internal.streaming.StreamHub;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The streaming connections of a sandbox. What happens in it comes on them by itself; this is for
 * what does not happen in it, such as the events of other servers. Thread-safe.
 */
public final class Streams {
  private final StreamHub hub;

  Streams(StreamHub hub) {
    this.hub = hub;
  }

  /** The connections that are open, the oldest first. */
  public List<StreamConnection> connections() {
    return hub.describe(
        client ->
            new StreamConnection(client.transport(), client.user().username(), client.streams()));
  }

  /**
   * Sends an event on a stream of everybody.
   *
   * @param payload JSON or anything else, as it is to be sent; null for an event without one
   * @param stream its name, followed by its tag or list where it has one; none for all streams
   * @return how many streams it was sent on
   */
  public int emit(String event, @Nullable String payload, String... stream) {
    return hub.emit(null, List.of(stream), event, payload);
  }

  /** Sends an event as {@link #emit} does, but only to one user. */
  public int emitTo(String username, String event, @Nullable String payload, String... stream) {
    return hub.emit(username, List.of(stream), event, payload);
  }

  /**
   * Sends a heartbeat on each stream of server-sent events and a ping on each WebSocket, as happens
   * by itself from time to time. A WebSocket that did not answer the ping before is given up.
   */
  public void beat() {
    hub.beat("sse");
    hub.beat("websocket");
  }
}
