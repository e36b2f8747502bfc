package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.GroupedNotificationsResults;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.UnreadCount;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Notifications of the same kind about the same thing, put together: <a
 * href="https://docs.joinmastodon.org/methods/grouped_notifications/">Mastodon documentation</a>.
 * Since Mastodon 4.3. An answer has 40 groups unless said, 80 at most.
 */
public final class GroupedNotifications {

  private static final String PATH = "/api/v2/notifications";
  private static final String GROUP_PATH = PATH + "/{group_key}";
  private static final Endpoint<GroupedNotificationsResults> LIST =
      Endpoint.get(PATH, GroupedNotificationsResults.class)
          .since("4.3.0")
          .changed("4.6.0")
          .scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<Page<GroupedNotificationsResults>> PAGES =
      Endpoint.getPageOfOne(PATH, GroupedNotificationsResults.class)
          .since("4.3.0")
          .changed("4.6.0")
          .scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<GroupedNotificationsResults> GET =
      Endpoint.get(GROUP_PATH, GroupedNotificationsResults.class)
          .since("4.3.0")
          .changed("4.6.0")
          .scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<Page<Account>> ACCOUNTS =
      Endpoint.getPage(GROUP_PATH + "/accounts", Account.class)
          .since("4.3.0")
          .scope(Scope.WRITE_NOTIFICATIONS);
  private static final Endpoint<@Nullable Void> DISMISS =
      Endpoint.nothing("POST", GROUP_PATH + "/dismiss")
          .since("4.3.0")
          .scope(Scope.WRITE_NOTIFICATIONS);
  private static final Endpoint<UnreadCount> UNREAD_COUNT =
      Endpoint.get(PATH + "/unread_count", UnreadCount.class).scope(Scope.READ_NOTIFICATIONS);

  private final Exchange exchange;

  public GroupedNotifications(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the newest groups, and what they are about. Scope {@code read:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/grouped_notifications/#get-grouped">Mastodon
   *     docs</a>
   */
  public GroupedNotificationsResults list() {
    return list(NotificationFilter.ALL);
  }

  /**
   * Returns the newest groups that {@code filter} lets through; {@link #pages} goes on. Scope
   * {@code read:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/grouped_notifications/#get-grouped">Mastodon
   *     docs</a>
   */
  public GroupedNotificationsResults list(NotificationFilter filter) {
    return exchange.fetch(LIST.at().with(filter));
  }

  /**
   * Returns the groups that {@code filter} lets through, from page to page. Each page has one item,
   * with what came at once; {@code pages(filter).stream().flatMap(page ->
   * page.notificationGroups().stream())} goes over all groups. Scope {@code read:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/grouped_notifications/#get-grouped">Mastodon
   *     docs</a>
   */
  public Page<GroupedNotificationsResults> pages(NotificationFilter filter) {
    return exchange.fetch(PAGES.at().with(filter));
  }

  /**
   * Reads on from a stored place of {@link #pages}. Scope {@code read:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/grouped_notifications/#get-grouped">Mastodon
   *     docs</a>
   */
  public Page<GroupedNotificationsResults> resume(Page.Cursor cursor) {
    return exchange.fetch(Request.of(PAGES, cursor));
  }

  /**
   * Returns one group. Scope {@code read:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/grouped_notifications/#get-notification-group">Mastodon
   *     docs</a>
   */
  public GroupedNotificationsResults get(String groupKey) {
    return exchange.fetch(GET.at(groupKey));
  }

  /**
   * Returns one group, with a text to show if it is of none of these types. Since Mastodon 4.6.
   * Scope {@code read:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/grouped_notifications/#get-notification-group">Mastodon
   *     docs</a>
   */
  public GroupedNotificationsResults get(
      String groupKey, Collection<NotificationType> supportedTypes) {
    return exchange.fetch(GET.at(groupKey).with("supported_types", supportedTypes));
  }

  /**
   * Returns all accounts of a group. Mastodon's documentation asks for the scope {@code
   * write:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/grouped_notifications/#get-group-accounts">Mastodon
   *     docs</a>
   */
  public Page<Account> accounts(String groupKey) {
    return accounts(groupKey, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code
   * write:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/grouped_notifications/#get-group-accounts">Mastodon
   *     docs</a>
   */
  public Page<Account> accounts(String groupKey, Paging paging) {
    return exchange.fetch(ACCOUNTS.at(groupKey).with(paging));
  }

  /**
   * Deletes all notifications of a group. Scope {@code write:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/grouped_notifications/#dismiss-group">Mastodon
   *     docs</a>
   */
  public void dismiss(String groupKey) {
    exchange.fetch(DISMISS.at(groupKey));
  }

  /**
   * Counts the groups that are newer than the user's {@code notifications} marker, up to 100. Scope
   * {@code read:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/grouped_notifications/#unread-group-count">Mastodon
   *     docs</a>
   */
  public UnreadCount unreadCount() {
    return unreadCount(NotificationFilter.ALL);
  }

  /**
   * Counts those of the new groups that {@code filter} lets through, up to its limit: 100 unless
   * said, 1,000 at most. Scope {@code read:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/grouped_notifications/#unread-group-count">Mastodon
   *     docs</a>
   */
  public UnreadCount unreadCount(NotificationFilter filter) {
    return exchange.fetch(UNREAD_COUNT.at().with(filter));
  }
}
