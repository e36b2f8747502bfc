package io.github.mastodonjava.sandbox.internal.state;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Direct messages between the same people in one thread, as one of them has them.
 *
 * @param rootId the status that began the thread
 * @param participants all but the owner, in the order of their ids
 * @param statusIds never empty
 */
public record Conversation(
    long id,
    Account owner,
    long rootId,
    List<Account> participants,
    NavigableSet<Long> statusIds,
    boolean unread) {

  public Conversation {
    participants = List.copyOf(participants);
  }

  public long lastStatusId() {
    return statusIds.last();
  }

  public Conversation unread(boolean changed) {
    return new Conversation(id, owner, rootId, participants, statusIds, changed);
  }

  Conversation with(Status status) {
    NavigableSet<Long> more = new TreeSet<>(statusIds);
    more.add(status.id());
    return new Conversation(id, owner, rootId, participants, more, status.account() != owner);
  }

  Conversation without(Status status) {
    NavigableSet<Long> fewer = new TreeSet<>(statusIds);
    fewer.remove(status.id());
    return new Conversation(id, owner, rootId, participants, fewer, unread);
  }
}
