package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account.
 *
 * @param from who did it
 * @param status what it happened to; null for follows
 */
public record Notification(
    long id, Type type, Instant createdAt, Account to, Account from, @Nullable Status status) {

  /** What can happen. */
  public enum Type {
    MENTION("mention"),
    FAVOURITE("favourite"),
    REBLOG("reblog"),
    FOLLOW("follow"),
    FOLLOW_REQUEST("follow_request");

    private final String wireName;

    Type(String wireName) {
      this.wireName = wireName;
    }

    public String wireName() {
      return wireName;
    }
  }

  /** Favourites and boosts of one status within an hour belong together, and so do follows. */
  public String groupKey() {
    long hour = createdAt.getEpochSecond() / 3600;
    return switch (type) {
      case FAVOURITE, REBLOG ->
          type.wireName() + "-" + (status == null ? 0 : status.id()) + "-" + hour;
      case FOLLOW -> type.wireName() + "-" + hour;
      default -> "ungrouped-" + id;
    };
  }
}
