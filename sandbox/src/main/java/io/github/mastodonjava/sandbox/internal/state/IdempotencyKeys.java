package io.github.mastodonjava.sandbox.internal.state;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which status an {@code Idempotency-Key} made, for an hour and for its user only. */
public final class IdempotencyKeys {
  private static final Duration KEPT = Duration.ofHours(1);

  private record Key(long account, String value) {}

  private record Made(long id, Instant until) {}

  private final InstantSource clock;
  private final Map<Key, Made> made = new HashMap<>();

  public IdempotencyKeys(InstantSource clock) {
    this.clock = clock;
  }

  public @Nullable Long find(Account account, String key) {
    Made found = made.get(new Key(account.id(), key));
    return found == null || !clock.instant().isBefore(found.until()) ? null : found.id();
  }

  public void remember(Account account, String key, long id) {
    made.put(new Key(account.id(), key), new Made(id, clock.instant().plus(KEPT)));
  }
}
