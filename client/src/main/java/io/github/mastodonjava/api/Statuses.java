package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Context;
import io.github.mastodonjava.entity.ScheduledStatus;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Statuses: <a href="https://docs.joinmastodon.org/methods/statuses/">Mastodon documentation</a>.
 */
public final class Statuses {
  private static final String PATH = "/api/v1/statuses";
  private static final Endpoint<Status> POST =
      Endpoint.post(PATH, Status.class).since("0.0.0").changed("4.5.0").scope(Scope.WRITE_STATUSES);
  private static final Endpoint<ScheduledStatus> SCHEDULE =
      Endpoint.post(PATH, ScheduledStatus.class)
          .since("2.7.0")
          .changed("4.5.0")
          .scope(Scope.WRITE_STATUSES);
  private static final Endpoint<List<Status>> LIST =
      Endpoint.getList(PATH, Status.class).since("4.3.0");
  private static final Endpoint<Status> GET =
      Endpoint.get(PATH + "/{id}", Status.class).since("0.0.0").changed("2.7.0");
  private static final Endpoint<Status> DELETE =
      Endpoint.delete(PATH + "/{id}", Status.class)
          .since("0.0.0")
          .changed("4.4.0")
          .scope(Scope.WRITE_STATUSES);
  private static final Endpoint<Context> CONTEXT =
      Endpoint.get(PATH + "/{id}/context", Context.class).since("0.0.0").changed("4.5.0");

  private final Exchange exchange;

  public Statuses(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Posts a text, as visible as the account's default says. Scope {@code write:statuses}. */
  public Status post(String text) {
    return post(NewStatus.text(text));
  }

  /**
   * Posts a status. It is sent with an idempotency key, so that it is posted once however often it
   * has to be sent; the same text in another call is another status. Scope {@code write:statuses}.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException if the server does not take
   *     it: too long, for instance
   */
  public Status post(NewStatus status) {
    return exchange.fetch(POST.at().with(status).idempotencyKey(status.idempotencyKey()));
  }

  /**
   * Has a status posted later. It is sent once: Mastodon's idempotency keys do not cover scheduled
   * statuses, so one that got no answer may or may not be scheduled. Scope {@code write:statuses};
   * since Mastodon 2.7.
   *
   * @param at at least five minutes from now; before that, Mastodon refuses with status 422
   */
  public ScheduledStatus schedule(NewStatus status, Instant at) {
    return exchange.fetch(
        SCHEDULE.at().with(status).with("scheduled_at", Objects.requireNonNull(at, "at")));
  }

  /** Returns the status {@code id}. Scope {@code read:statuses} for one that is not public. */
  public Status get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /** Returns those of the statuses that exist and may be seen, in one call. Since Mastodon 4.3. */
  public List<Status> get(List<String> ids) {
    return exchange.fetch(LIST.at().with("id", ids));
  }

  /**
   * Deletes a status of the user, and returns it with its {@linkplain Status#text() text as it was
   * written}, to be posted again. Its media are kept for that for a day. Counts against the limit
   * of 30 deletions in 30 minutes. Scope {@code write:statuses}.
   */
  public Status delete(String id) {
    return exchange.fetch(DELETE.at(id));
  }

  /** Deletes a status and at once its media. Since Mastodon 4.4. */
  public Status deleteWithMedia(String id) {
    return exchange.fetch(DELETE.at(id).with("delete_media", true));
  }

  /**
   * Returns what the status answers and what answers it. At most 40 ancestors and 60 descendants
   * without a login, 4,096 each with one that has the scope {@code read:statuses}.
   */
  public Context context(String id) {
    return exchange.fetch(CONTEXT.at(id));
  }
}
