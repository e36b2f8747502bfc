package io.github.mastodonjava.entity;

/**
 * What becomes of notifications: <a
 * href="https://docs.joinmastodon.org/entities/NotificationPolicy/">Mastodon documentation</a>.
 */
public record NotificationPolicyAction(String value) implements OpenValue {
  public static final NotificationPolicyAction ACCEPT = new NotificationPolicyAction("accept");

  /** They are kept apart, see {@link NotificationRequest}. */
  public static final NotificationPolicyAction FILTER = new NotificationPolicyAction("filter");

  /** They are not made. */
  public static final NotificationPolicyAction DROP = new NotificationPolicyAction("drop");
}
