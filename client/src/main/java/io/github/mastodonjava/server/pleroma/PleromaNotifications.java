package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;

/**
 * Notifications that were read: <a
 * href="https://docs.pleroma.social/backend/development/API/pleroma_api/">Pleroma
 * documentation</a>.
 */
public final class PleromaNotifications {
  private static final String PATH = "/api/v1/pleroma/notifications/read";
  private static final Endpoint<Notification> READ =
      Endpoint.post(PATH, Notification.class).scope(Scope.WRITE_NOTIFICATIONS);
  private static final Endpoint<List<Notification>> READ_UP_TO =
      Endpoint.postList(PATH, Notification.class).scope(Scope.WRITE_NOTIFICATIONS);

  private final Exchange exchange;

  PleromaNotifications(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Marks one as read, and returns it. Scope {@code write:notifications}. */
  public Notification read(String id) {
    return exchange.fetch(READ.at().with("id", id));
  }

  /**
   * Marks one and all before it as read, and returns the newest 80 of them. Scope {@code
   * write:notifications}.
   */
  public List<Notification> readUpTo(String maxId) {
    return exchange.fetch(READ_UP_TO.at().with("max_id", maxId));
  }
}
