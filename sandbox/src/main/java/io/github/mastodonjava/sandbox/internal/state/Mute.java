package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That one account does not want to meet another.
 *
 * @param id what the list of mutes is paged by
 * @param notifications whether notifications are hidden too
 * @param expiresAt null for never
 */
public record Mute(long id, Account muted, boolean notifications, @Nullable Instant expiresAt) {
  boolean lasts(Instant now) {
    return expiresAt == null || expiresAt.isAfter(now);
  }
}
