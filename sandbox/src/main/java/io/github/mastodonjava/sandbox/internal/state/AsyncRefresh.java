package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Something that the server goes on with after it has answered. */
public final class AsyncRefresh {
  private final String id;
  private final Instant dueAt;
  private final boolean counts;
  private final IntSupplier work;
  private boolean finished;
  private int results;

  /**
   * Takes when it ends.
   *
   * @param counts whether it tells how many results it has
   * @param work what is done in the end, and gives the number of results
   */
  AsyncRefresh(String id, Instant dueAt, boolean counts, IntSupplier work) {
    this.id = id;
    this.dueAt = dueAt;
    this.counts = counts;
    this.work = work;
  }

  public String id() {
    return id;
  }

  Instant dueAt() {
    return dueAt;
  }

  public boolean isRunning() {
    return !finished;
  }

  /** Null where it does not count. */
  public @Nullable Integer results() {
    return counts ? results : null;
  }

  void finish() {
    results = work.getAsInt();
    finished = true;
  }
}
