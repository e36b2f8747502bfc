package io.github.mastodonjava.sandbox.internal.streaming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stream of one client.
 *
 * @param topics what it listens to; the same topics are the same subscription
 * @param stream its name as it is told to the client
 */
record Subscription(StreamClient client, List<String> topics, List<String> stream) {
  Subscription {
    topics = List.copyOf(topics);
    stream = List.copyOf(stream);
  }

  void send(String event, @Nullable String payload) {
    client.send(new StreamMessage(stream, event, payload));
  }
}
