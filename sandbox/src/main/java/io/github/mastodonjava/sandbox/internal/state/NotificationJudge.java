package io.github.mastodonjava.sandbox.internal.state;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Decides by the policy of the one who is told: accept, filter or drop. */
final class NotificationJudge {
  private static final Duration NEW_ACCOUNT = Duration.ofDays(30);

  private final InstantSource clock;
  private final Relations follows;
  private final NotificationRequestStore requests;

  NotificationJudge(InstantSource clock, Relations follows, NotificationRequestStore requests) {
    this.clock = clock;
    this.follows = follows;
    this.requests = requests;
  }

  String verdict(Notification.Type type, Account to, Account from, @Nullable Status status) {
    if (!type.canBeFiltered() || requests.isAccepted(to, from)) {
      return "accept";
    }
    NotificationPolicy policy = requests.policy(to);
    boolean following = follows.exists(to, from);
    String verdict = "accept";
    if (!following) {
      verdict = stricter(verdict, policy.action(NotificationPolicy.NOT_FOLLOWING));
      if (isPrivateMention(type, to, status)) {
        verdict = stricter(verdict, policy.action(NotificationPolicy.PRIVATE_MENTIONS));
      }
      if (from.createdAt().plus(NEW_ACCOUNT).isAfter(clock.instant())) {
        verdict = stricter(verdict, policy.action(NotificationPolicy.NEW_ACCOUNTS));
      }
      if (from.moderation().silenced()) {
        verdict = stricter(verdict, policy.action(NotificationPolicy.LIMITED_ACCOUNTS));
      }
    }
    return follows.exists(from, to)
        ? verdict
        : stricter(verdict, policy.action(NotificationPolicy.NOT_FOLLOWERS));
  }

  /** An answer to what one wrote oneself is not one. */
  private static boolean isPrivateMention(
      Notification.Type type, Account to, @Nullable Status status) {
    if (type != Notification.Type.MENTION || status == null) {
      return false;
    }
    Long answered = status.draft().inReplyToAccountId();
    return status.visibility().equals("direct") && (answered == null || answered != to.id());
  }

  private static String stricter(String one, String other) {
    if (one.equals("drop") || other.equals("drop")) {
      return "drop";
    }
    return one.equals("filter") ? one : other;
  }
}
