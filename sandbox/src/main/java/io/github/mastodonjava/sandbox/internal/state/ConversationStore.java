package io.github.mastodonjava.sandbox.internal.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The conversations of all users; ids count from 1. */
public final class ConversationStore {
  private final NavigableMap<Long, Conversation> all = new TreeMap<>();
  private long last;

  /** Adds a direct message to the conversation of everyone who takes part; gives those. */
  List<Conversation> add(Status status, Status root) {
    Set<Account> everyone = new LinkedHashSet<>(status.mentions());
    everyone.add(status.account());
    List<Conversation> changed = new ArrayList<>();
    for (Account owner : everyone) {
      List<Account> others = new ArrayList<>(everyone);
      others.remove(owner);
      others.sort(Comparator.comparingLong(Account::id));
      Conversation conversation = find(owner, root.id(), others).with(status);
      put(conversation);
      changed.add(conversation);
    }
    return changed;
  }

  private Conversation find(Account owner, long rootId, List<Account> participants) {
    for (Conversation conversation : all.values()) {
      if (conversation.owner() == owner
          && conversation.rootId() == rootId
          && conversation.participants().equals(participants)) {
        return conversation;
      }
    }
    return new Conversation(++last, owner, rootId, participants, new TreeSet<>(), false);
  }

  public void put(Conversation changed) {
    all.put(changed.id(), changed);
  }

  public void remove(Conversation conversation) {
    all.remove(conversation.id());
  }

  public @Nullable Conversation get(long id) {
    return all.get(id);
  }

  /** Those of {@code owner} by their last status, which they are paged by. */
  public NavigableMap<Long, Conversation> of(Account owner) {
    NavigableMap<Long, Conversation> own = new TreeMap<>();
    for (Conversation conversation : all.values()) {
      if (conversation.owner() == owner) {
        own.put(conversation.lastStatusId(), conversation);
      }
    }
    return own;
  }

  /** Forgets a message that is deleted, and the conversations that consisted of it. */
  void forget(Status status) {
    for (Conversation conversation : List.copyOf(all.values())) {
      if (conversation.statusIds().contains(status.id())) {
        Conversation rest = conversation.without(status);
        if (rest.statusIds().isEmpty()) {
          remove(conversation);
        } else {
          put(rest);
        }
      }
    }
  }
}
