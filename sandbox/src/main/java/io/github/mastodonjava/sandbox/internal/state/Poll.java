package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A poll with the votes so far. */
public final class Poll {
  private final long id;
  private final Account author;
  private final List<String> options;
  private final Instant expiresAt;
  private final boolean multiple;
  private final boolean hideTotals;
  private final Map<Long, TreeSet<Integer>> votes = new HashMap<>();
  private boolean endTold;

  Poll(
      long id,
      Account author,
      List<String> options,
      Instant expiresAt,
      boolean multiple,
      boolean hideTotals) {
    this.id = id;
    this.author = author;
    this.options = List.copyOf(options);
    this.expiresAt = expiresAt;
    this.multiple = multiple;
    this.hideTotals = hideTotals;
  }

  public long id() {
    return id;
  }

  public Account author() {
    return author;
  }

  public List<String> options() {
    return options;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public boolean multiple() {
    return multiple;
  }

  public boolean expired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Whether the counts of single options are kept back until the end. */
  public boolean hidesTotals(Instant now) {
    return hideTotals && !expired(now);
  }

  public void vote(Account voter, List<Integer> choices) {
    votes.put(voter.id(), new TreeSet<>(choices));
  }

  /** The options that {@code voter} chose, counted from 0. */
  public List<Integer> votesOf(Account voter) {
    return List.copyOf(votes.getOrDefault(voter.id(), new TreeSet<>()));
  }

  public int votesFor(int option) {
    return (int) votes.values().stream().filter(choices -> choices.contains(option)).count();
  }

  public int votes() {
    return votes.values().stream().mapToInt(TreeSet::size).sum();
  }

  /** Whether the end has come and nobody was told; only the first time. */
  boolean tellEnd(Instant now) {
    boolean tell = !endTold && expired(now);
    endTold = endTold || tell;
    return tell;
  }

  /** The ids of those who have voted. */
  Set<Long> voterIds() {
    return Set.copyOf(votes.keySet());
  }

  public int voters() {
    return votes.size();
  }
}
