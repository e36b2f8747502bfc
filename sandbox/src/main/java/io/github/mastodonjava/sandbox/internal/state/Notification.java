package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account.
 *
 * @param from who did it
 * @param status what it happened to; null for follows
 * @param report what was reported; null for all but reports
 * @param filtered whether the policy keeps it apart, as a request
 */
public record Notification(
    long id,
    Type type,
    Instant createdAt,
    Account to,
    Account from,
    @Nullable Status status,
    @Nullable Report report,
    boolean filtered) {

  /** What can happen. */
  public enum Type {
    MENTION("mention"),
    STATUS("status"),
    FAVOURITE("favourite"),
    REBLOG("reblog"),
    FOLLOW("follow"),
    FOLLOW_REQUEST("follow_request"),
    POLL("poll"),
    UPDATE("update"),
    QUOTE("quote"),
    QUOTED_UPDATE("quoted_update"),
    ADMIN_SIGN_UP("admin.sign_up"),
    ADMIN_REPORT("admin.report");

    private final String wireName;

    Type(String wireName) {
      this.wireName = wireName;
    }

    public String wireName() {
      return wireName;
    }

    /** Whether the policy of the one who is told applies. */
    boolean canBeFiltered() {
      return switch (this) {
        case POLL, UPDATE, QUOTED_UPDATE, ADMIN_SIGN_UP, ADMIN_REPORT -> false;
        default -> true;
      };
    }
  }

  /** Favourites and boosts of one status within an hour belong together, and so do follows. */
  public String groupKey() {
    long hour = createdAt.getEpochSecond() / 3600;
    return switch (type) {
      case FAVOURITE, REBLOG ->
          type.wireName() + "-" + (status == null ? 0 : status.id()) + "-" + hour;
      case FOLLOW, ADMIN_SIGN_UP -> type.wireName() + "-" + hour;
      default -> ungroupedKey();
    };
  }

  /** The group of a notification that stands alone. */
  public String ungroupedKey() {
    return "ungrouped-" + id;
  }

  Notification unfiltered() {
    return new Notification(id, type, createdAt, to, from, status, report, false);
  }
}
