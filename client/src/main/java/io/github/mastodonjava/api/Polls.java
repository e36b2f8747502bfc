package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Poll;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;

/** Polls: <a href="https://docs.joinmastodon.org/methods/polls/">Mastodon documentation</a>. */
public final class Polls {
  private static final Endpoint<Poll> GET =
      Endpoint.get("/api/v1/polls/{id}", Poll.class).since("2.8.0");
  private static final Endpoint<Poll> VOTE =
      Endpoint.post("/api/v1/polls/{id}/votes", Poll.class)
          .since("2.8.0")
          .scope(Scope.WRITE_STATUSES);

  private final Exchange exchange;

  public Polls(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the poll {@code id}. Since Mastodon 2.8.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/polls/#get">Mastodon docs</a>
   */
  public Poll get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Votes for {@code choices}: the positions of the chosen options, counted from 0. A vote stays; a
   * second one is refused, with status 422. Scope {@code write:statuses}. Since Mastodon 2.8.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/polls/#vote">Mastodon docs</a>
   */
  public Poll vote(String id, List<Integer> choices) {
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("a vote is for at least one option");
    }
    return exchange.fetch(VOTE.at(id).with("choices", choices));
  }
}
