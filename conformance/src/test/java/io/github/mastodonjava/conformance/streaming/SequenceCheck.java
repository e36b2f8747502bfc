package io.github.mastodonjava.conformance.streaming;

import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.Gap;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import java.util.function.Consumer;

/** Hears numbers as statuses, and checks that each comes once and after the one before it. */
final class SequenceCheck implements Consumer<StreamEvent> {
  private int next = 1;
  private int wrong;
  private int refilled;
  private boolean connected;
  private int breaks;
  private int gaps;
  private String firstWrong = "";

  @Override
  public synchronized void accept(StreamEvent event) {
    if (event instanceof StatusPosted posted) {
      int number = Integer.parseInt(posted.status().content().replaceAll("\\D", ""));
      if (number != next) {
        wrong++;
        firstWrong = firstWrong.isEmpty() ? number + " in the place of " + next : firstWrong;
      }
      next = Math.max(next, number + 1);
      refilled = posted.refilled() ? refilled + 1 : refilled;
    } else if (event instanceof Connected) {
      connected = true;
    } else if (event instanceof Disconnected) {
      breaks = connected ? breaks + 1 : breaks;
      connected = false;
    } else if (event instanceof Gap) {
      gaps++;
    }
  }

  /** The last number that came. */
  synchronized int last() {
    return next - 1;
  }

  /** How many numbers were missing, twice there or out of order. */
  synchronized int wrong() {
    return wrong + gaps;
  }

  /** How often an open connection broke; attempts that fail while a server is down do not count. */
  synchronized int breaks() {
    return breaks;
  }

  @Override
  public synchronized String toString() {
    return String.format(
        "%d statuses (%d of them refilled) over %d broken connections, %d wrong%s",
        last(), refilled, breaks, wrong(), firstWrong.isEmpty() ? "" : ": " + firstWrong);
  }
}
