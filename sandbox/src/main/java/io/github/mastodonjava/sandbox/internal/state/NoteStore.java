package io.github.mastodonjava.sandbox.internal.state;

import java.util.HashMap;
import java.util.Map;

/** What users have noted for themselves about other accounts. */
public final class NoteStore {
  private record Pair(long from, long to) {}

  private final Map<Pair, String> notes = new HashMap<>();

  /** Empty where nothing was noted. */
  public String get(Account from, Account to) {
    return notes.getOrDefault(new Pair(from.id(), to.id()), "");
  }

  public void put(Account from, Account to, String note) {
    notes.put(new Pair(from.id(), to.id()), note);
  }
}
