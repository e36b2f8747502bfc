package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A status that waits for its time. */
public record ScheduledStatus(
    long id, Instant at, Account author, Draft draft, Status.@Nullable OAuthAppName app) {

  public ScheduledStatus at(Instant later) {
    return new ScheduledStatus(id, later, author, draft, app);
  }
}
