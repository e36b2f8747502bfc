package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.NotificationRequest;
import io.github.mastodonjava.entity.NotificationRequestsMerged;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts whose notifications are kept apart: <a
 * href="https://docs.joinmastodon.org/methods/notifications/#get-requests">Mastodon
 * documentation</a>. Since Mastodon 4.3. A page has 40 unless said, 80 at most.
 */
public final class NotificationRequests {

  private static final String PATH = "/api/v1/notifications/requests";
  private static final Endpoint<Page<NotificationRequest>> LIST =
      Endpoint.getPage(PATH, NotificationRequest.class)
          .since("4.3.0")
          .scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<NotificationRequest> GET =
      Endpoint.get(PATH + "/{id}", NotificationRequest.class)
          .since("4.3.0")
          .scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<@Nullable Void> ACCEPT =
      Endpoint.nothing("POST", PATH + "/{id}/accept")
          .since("4.3.0")
          .scope(Scope.WRITE_NOTIFICATIONS);
  private static final Endpoint<@Nullable Void> DISMISS =
      Endpoint.nothing("POST", PATH + "/{id}/dismiss")
          .since("4.3.0")
          .scope(Scope.WRITE_NOTIFICATIONS);
  private static final Endpoint<@Nullable Void> ACCEPT_ALL =
      Endpoint.nothing("POST", PATH + "/accept").since("4.3.0").scope(Scope.WRITE_NOTIFICATIONS);
  private static final Endpoint<@Nullable Void> DISMISS_ALL =
      Endpoint.nothing("POST", PATH + "/dismiss").since("4.3.0").scope(Scope.WRITE_NOTIFICATIONS);
  private static final Endpoint<NotificationRequestsMerged> MERGED =
      Endpoint.get(PATH + "/merged", NotificationRequestsMerged.class)
          .since("4.3.0")
          .scope(Scope.READ_NOTIFICATIONS);

  private final Exchange exchange;

  public NotificationRequests(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the requests of the user. Scope {@code read:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#get-requests">Mastodon
   *     docs</a>
   */
  public Page<NotificationRequest> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#get-requests">Mastodon
   *     docs</a>
   */
  public Page<NotificationRequest> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Returns the request {@code id}. Scope {@code read:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#get-one-request">Mastodon
   *     docs</a>
   */
  public NotificationRequest get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Puts the notifications of the request among the others, and those that the account will make.
   * Takes a while, see {@link #merged()}. Scope {@code write:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#accept-request">Mastodon
   *     docs</a>
   */
  public void accept(String id) {
    exchange.fetch(ACCEPT.at(id));
  }

  /**
   * Accepts several requests. Scope {@code write:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/notifications/#accept-multiple-requests">Mastodon
   *     docs</a>
   */
  public void accept(List<String> ids) {
    exchange.fetch(ACCEPT_ALL.at().with("id", ids));
  }

  /**
   * Deletes the request and its notifications; the account's next ones make another. Scope {@code
   * write:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#dismiss-request">Mastodon
   *     docs</a>
   */
  public void dismiss(String id) {
    exchange.fetch(DISMISS.at(id));
  }

  /**
   * Dismisses several requests. Scope {@code write:notifications}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/notifications/#dismiss-multiple-requests">Mastodon
   *     docs</a>
   */
  public void dismiss(List<String> ids) {
    exchange.fetch(DISMISS_ALL.at().with("id", ids));
  }

  /**
   * Whether the notifications of all accepted requests have arrived among the others. Scope {@code
   * read:notifications}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/notifications/#requests-merged">Mastodon
   *     docs</a>
   */
  public boolean merged() {
    return Boolean.TRUE.equals(exchange.fetch(MERGED.at()).merged());
  }
}
