package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Marker;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import java.util.Map;

/**
 * How far the user has read, for all the user's apps: <a
 * href="https://docs.joinmastodon.org/methods/markers/">Mastodon documentation</a>. There are
 * markers for the timelines {@code home} and {@code notifications}.
 */
public final class Markers {
  private static final String PATH = "/api/v1/markers";
  private static final Endpoint<Map<String, Marker>> GET =
      Endpoint.getMap(PATH, Marker.class).since("3.0.0").scope(Scope.READ_STATUSES);
  private static final Endpoint<Map<String, Marker>> SAVE =
      Endpoint.postMap(PATH, Marker.class).since("3.0.0").scope(Scope.WRITE_STATUSES);
  private static final String HOME = "home";
  private static final String NOTIFICATIONS = "notifications";

  private final Exchange exchange;

  public Markers(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the markers of both timelines, by the timeline's name; none for a timeline that was
   * never read. Scope {@code read:statuses}; since Mastodon 3.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/markers/#get">Mastodon docs</a>
   */
  public Map<String, Marker> get() {
    return get(List.of(HOME, NOTIFICATIONS));
  }

  /**
   * Returns the markers of these timelines. Scope {@code read:statuses}; since Mastodon 3.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/markers/#get">Mastodon docs</a>
   */
  public Map<String, Marker> get(List<String> timelines) {
    return exchange.fetch(GET.at().with("timeline", timelines));
  }

  /**
   * Says that the home timeline was read up to this status. When another app does so at the same
   * moment, the answer is 409; ask for the marker, then, and decide anew. Scope {@code
   * write:statuses}; since Mastodon 3.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/markers/#create">Mastodon docs</a>
   */
  public Map<String, Marker> saveHome(String statusId) {
    return save(Map.of(HOME, statusId));
  }

  /**
   * Says that the notifications were read up to this one; see {@link #saveHome}. Scope {@code
   * write:statuses}; since Mastodon 3.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/markers/#create">Mastodon docs</a>
   */
  public Map<String, Marker> saveNotifications(String notificationId) {
    return save(Map.of(NOTIFICATIONS, notificationId));
  }

  /**
   * Says that timelines were read up to the item with this id, by the timeline's name; see {@link
   * #saveHome}. Scope {@code write:statuses}; since Mastodon 3.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/markers/#create">Mastodon docs</a>
   */
  public Map<String, Marker> save(Map<String, String> lastReadIds) {
    if (lastReadIds.isEmpty()) {
      throw new IllegalArgumentException("name at least one timeline");
    }
    var request = SAVE.at();
    for (Map.Entry<String, String> lastRead : lastReadIds.entrySet()) {
      request = request.with(lastRead.getKey(), Map.of("last_read_id", lastRead.getValue()));
    }
    return exchange.fetch(request);
  }
}
