package io.github.mastodonjava.api;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.AsyncRefresh;
import io.github.mastodonjava.entity.AsyncRefreshStatus;
import io.github.mastodonjava.entity.WrappedAsyncRefresh;
import io.github.mastodonjava.http.AsyncRefreshHeader;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What the server goes on fetching after it has answered: <a
 * href="https://docs.joinmastodon.org/methods/async_refreshes/">Mastodon documentation</a>. The
 * header {@code Mastodon-Async-Refresh} of an answer says that there is something, and its id.
 * Experimental: the path may change.
 */
public final class AsyncRefreshes {
  private static final Endpoint<WrappedAsyncRefresh> GET =
      Endpoint.get("/api/v1_alpha/async_refreshes/{id}", WrappedAsyncRefresh.class)
          .since("4.4.0")
          .scope(Scope.READ);

  /** However hurried a server is, it is not asked without end. */
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final Exchange exchange;

  public AsyncRefreshes(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns how far the server is with {@code id}. Once it has finished, ask again for what it was
   * started by; some minutes later it is not known any more (404). Scope {@code read}; since
   * Mastodon 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/async_refreshes/#show">Mastodon docs</a>
   */
  public AsyncRefresh get(String id) {
    return exchange.fetch(GET.at(id)).asyncRefresh();
  }

  /**
   * Asks until the server has finished, no more often than it wants, and returns what it said last:
   * that it is still running, if {@code timeout} is not long enough. Then, or once there are enough
   * results, ask again for what it was started by:
   *
   * <pre>{@code
   * Response<Context> first = mastodon.response(m -> m.statuses().context(id));
   * if (first.asyncRefresh() != null) {
   *   mastodon.asyncRefreshes().await(first.asyncRefresh(), Duration.ofSeconds(30));
   *   Context complete = mastodon.statuses().context(id);
   * }
   * }</pre>
   *
   * <p>Scope {@code read}; since Mastodon 4.4.
   *
   * @param timeout how long to wait at most, between the questions
   * @throws io.github.mastodonjava.error.MastodonNotFoundException if the server does not know it,
   *     or not any more
   * @see <a href="https://docs.joinmastodon.org/methods/async_refreshes/#show">Mastodon docs</a>
   */
  public AsyncRefresh await(AsyncRefreshHeader refresh, Duration timeout) {
    Timing timing = exchange.timing();
    Instant end = timing.instant().plus(timeout);
    AsyncRefresh known =
        new AsyncRefresh(refresh.id(), AsyncRefreshStatus.RUNNING, refresh.resultCount(), Map.of());
    Duration retry = bounded(refresh.retry());
    while (!timing.instant().plus(retry).isAfter(end)) {
      timing.pause(retry, GET);
      Response<WrappedAsyncRefresh> answer = exchange.send(GET.at(refresh.id()));
      known = answer.body().asyncRefresh();
      if (known.status().equals(AsyncRefreshStatus.FINISHED)) {
        return known;
      }
      AsyncRefreshHeader more = answer.asyncRefresh();
      retry = more == null ? retry : bounded(more.retry());
    }
    return known;
  }

  private static Duration bounded(Duration retry) {
    return retry.compareTo(SHORTEST) < 0 ? SHORTEST : retry;
  }
}
