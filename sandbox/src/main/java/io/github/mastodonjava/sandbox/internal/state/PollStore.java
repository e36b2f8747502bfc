package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All polls; their ids count from 1. */
public final class PollStore {
  private final Map<Long, Poll> polls = new HashMap<>();
  private final Map<Long, Long> statuses = new HashMap<>();

  public Poll create(
      Account author,
      List<String> options,
      Instant expiresAt,
      boolean multiple,
      boolean hideTotals) {
    Poll poll = new Poll(polls.size() + 1L, author, options, expiresAt, multiple, hideTotals);
    polls.put(poll.id(), poll);
    return poll;
  }

  public @Nullable Poll get(long id) {
    return polls.get(id);
  }

  /** Those that have ended since this was last asked. */
  List<Poll> takeEnded(Instant now) {
    return polls.values().stream().filter(poll -> poll.tellEnd(now)).toList();
  }

  void attach(long poll, Status status) {
    statuses.put(poll, status.id());
  }

  /** The status that shows the poll. */
  public @Nullable Long statusOf(Poll poll) {
    return statuses.get(poll.id());
  }
}
