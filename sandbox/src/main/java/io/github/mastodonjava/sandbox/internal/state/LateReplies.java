package io.github.mastodonjava.sandbox.internal.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers to statuses that the server has not fetched yet, by what they answer. */
public final class LateReplies {
  /** Such an answer. */
  public record LateReply(Account author, String text) {}

  private final Map<Long, List<LateReply>> waiting = new HashMap<>();

  public void add(long statusId, Account author, String text) {
    waiting.computeIfAbsent(statusId, id -> new ArrayList<>()).add(new LateReply(author, text));
  }

  public boolean isEmpty(Status status) {
    return !waiting.containsKey(status.id());
  }

  /** Those to a status, which are not late any more. */
  public List<LateReply> take(Status status) {
    List<LateReply> replies = waiting.remove(status.id());
    return replies == null ? List.of() : replies;
  }
}
