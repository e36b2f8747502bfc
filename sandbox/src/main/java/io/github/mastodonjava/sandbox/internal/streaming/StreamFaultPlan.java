package io.github.mastodonjava.sandbox.internal.streaming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong, with which open connections.
 *
 * @param text what is sent; only with {@link Kind#TEXT}
 * @param username null for any
 * @param stream a stream that the connection has, with its tag or list; empty for any
 */
public record StreamFaultPlan(
    Kind kind, @Nullable String text, @Nullable String username, List<String> stream) {

  public StreamFaultPlan {
    stream = List.copyOf(stream);
  }

  /** Ways to go wrong. */
  public enum Kind {
    DROP,
    RESET,
    END,
    CUT_NEXT,
    GARBAGE,
    TEXT,
    HOLD,
    LOSE,
    STALL,
    SILENCE,
    HEAL
  }

  boolean fits(StreamClient client) {
    return (username == null || username.equals(client.user().username()))
        && (stream.isEmpty() || client.streams().contains(stream));
  }
}
