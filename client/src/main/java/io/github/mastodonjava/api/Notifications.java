package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.NotificationPolicy;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.UnreadCount;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the user, the newest first: <a
 * href="https://docs.joinmastodon.org/methods/notifications/">Mastodon documentation</a>. A page
 * has 40 unless said, 80 at most. See {@link GroupedNotifications} for those that belong together.
 */
public final class Notifications {

  private static final String PATH = "/api/v1/notifications";
  private static final String POLICY_PATH = "/api/v2/notifications/policy";
  private static final Endpoint<Page<Notification>> LIST =
      Endpoint.getPage(PATH, Notification.class)
          .since("0.0.0")
          .changed("4.6.0")
          .scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<Notification> GET =
      Endpoint.get(PATH + "/{id}", Notification.class)
          .since("0.0.0")
          .changed("4.6.0")
          .scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<@Nullable Void> DISMISS =
      Endpoint.nothing("POST", PATH + "/{id}/dismiss")
          .since("1.3.0")
          .scope(Scope.WRITE_NOTIFICATIONS);
  private static final Endpoint<@Nullable Void> CLEAR =
      Endpoint.nothing("POST", PATH + "/clear").since("0.0.0").scope(Scope.WRITE_NOTIFICATIONS);
  private static final Endpoint<UnreadCount> UNREAD_COUNT =
      Endpoint.get(PATH + "/unread_count", UnreadCount.class).scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<NotificationPolicy> POLICY =
      Endpoint.get(POLICY_PATH, NotificationPolicy.class)
          .since("4.3.0")
          .scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<NotificationPolicy> UPDATE_POLICY =
      Endpoint.patch(POLICY_PATH, NotificationPolicy.class)
          .since("4.3.0")
          .scope(Scope.WRITE_NOTIFICATIONS);

  private final Exchange exchange;

  public Notifications(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns all notifications. Scope {@code read:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#get">Mastodon docs</a>
   */
  public Page<Notification> list() {
    return list(NotificationFilter.ALL);
  }

  /**
   * Returns the notifications that {@code filter} lets through. Scope {@code read:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#get">Mastodon docs</a>
   */
  public Page<Notification> list(NotificationFilter filter) {
    return exchange.fetch(LIST.at().with(filter));
  }

  /**
   * Returns the notification {@code id}. Scope {@code read:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#get-one">Mastodon docs</a>
   */
  public Notification get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Returns the notification {@code id}, with a text to show if it is of none of these types. Since
   * Mastodon 4.6. Scope {@code read:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#get-one">Mastodon docs</a>
   */
  public Notification get(String id, Collection<NotificationType> supportedTypes) {
    return exchange.fetch(GET.at(id).with("supported_types", supportedTypes));
  }

  /**
   * Deletes the notification {@code id}. Scope {@code write:notifications}. Since Mastodon 1.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#dismiss">Mastodon docs</a>
   */
  public void dismiss(String id) {
    exchange.fetch(DISMISS.at(id));
  }

  /**
   * Deletes all notifications. Scope {@code write:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#clear">Mastodon docs</a>
   */
  public void clear() {
    exchange.fetch(CLEAR.at());
  }

  /**
   * Counts the notifications that are newer than the user's {@code notifications} marker, up to
   * 100. Scope {@code read:notifications}; since Mastodon 4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#unread-count">Mastodon
   *     docs</a>
   */
  public UnreadCount unreadCount() {
    return unreadCount(NotificationFilter.ALL);
  }

  /**
   * Counts those of the new notifications that {@code filter} lets through, up to its limit: 100
   * unless said, 1,000 at most. Scope {@code read:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#unread-count">Mastodon
   *     docs</a>
   */
  public UnreadCount unreadCount(NotificationFilter filter) {
    return exchange.fetch(UNREAD_COUNT.at().with(filter));
  }

  /**
   * Returns which notifications are kept apart, as {@link NotificationRequests}. Scope {@code
   * read:notifications}; since Mastodon 4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#get-policy">Mastodon
   *     docs</a>
   */
  public NotificationPolicy policy() {
    return exchange.fetch(POLICY.at());
  }

  /**
   * Changes which notifications are kept apart. Scope {@code write:notifications}; since Mastodon
   * 4.3.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/notifications/#update-the-filtering-policy-for-notifications">Mastodon
   *     docs</a>
   */
  public NotificationPolicy updatePolicy(NotificationPolicyUpdate update) {
    return exchange.fetch(UPDATE_POLICY.at().with(update));
  }
}
