package io.github.mastodonjava.sandbox.internal.streaming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to a client.
 *
 * @param stream the stream's name, and its tag or list as the client wrote it
 * @param payload null for an event that has none
 */
public record StreamMessage(List<String> stream, String event, @Nullable String payload) {
  public StreamMessage {
    stream = List.copyOf(stream);
  }
}
