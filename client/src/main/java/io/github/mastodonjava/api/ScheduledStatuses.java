package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.ScheduledStatus;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Statuses that are to be posted later: <a
 * href="https://docs.joinmastodon.org/methods/scheduled_statuses/">Mastodon documentation</a>.
 * Since Mastodon 2.7. {@link Statuses#schedule} makes them. A page has 20 unless said, 40 at most.
 */
public final class ScheduledStatuses {

  private static final String PATH = "/api/v1/scheduled_statuses";
  private static final Endpoint<Page<ScheduledStatus>> LIST =
      Endpoint.getPage(PATH, ScheduledStatus.class)
          .since("2.7.0")
          .changed("3.3.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<ScheduledStatus> GET =
      Endpoint.get(PATH + "/{id}", ScheduledStatus.class).since("2.7.0").scope(Scope.READ_STATUSES);
  private static final Endpoint<ScheduledStatus> UPDATE =
      Endpoint.put(PATH + "/{id}", ScheduledStatus.class)
          .since("2.7.0")
          .scope(Scope.WRITE_STATUSES);
  private static final Endpoint<@Nullable Void> CANCEL =
      Endpoint.nothing("DELETE", PATH + "/{id}").since("2.7.0").scope(Scope.WRITE_STATUSES);

  private final Exchange exchange;

  public ScheduledStatuses(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns what is still to be posted. Scope {@code read:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/scheduled_statuses/#get">Mastodon docs</a>
   */
  public Page<ScheduledStatus> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/scheduled_statuses/#get">Mastodon docs</a>
   */
  public Page<ScheduledStatus> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Returns the scheduled status {@code id}. Scope {@code read:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/scheduled_statuses/#get-one">Mastodon
   *     docs</a>
   */
  public ScheduledStatus get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Has it posted at another time. Scope {@code write:statuses}.
   *
   * @param at at least five minutes from now; before that, Mastodon refuses with status 422
   * @see <a href="https://docs.joinmastodon.org/methods/scheduled_statuses/#update">Mastodon
   *     docs</a>
   */
  public ScheduledStatus reschedule(String id, Instant at) {
    return exchange.fetch(UPDATE.at(id).with("scheduled_at", Objects.requireNonNull(at, "at")));
  }

  /**
   * Has it not posted. Scope {@code write:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/scheduled_statuses/#cancel">Mastodon
   *     docs</a>
   */
  public void cancel(String id) {
    exchange.fetch(CANCEL.at(id));
  }
}
