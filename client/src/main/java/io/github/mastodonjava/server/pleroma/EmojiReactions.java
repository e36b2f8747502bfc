package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;

/**
 * Reactions to posts: <a
 * href="https://docs.pleroma.social/backend/development/API/pleroma_api/">Pleroma
 * documentation</a>. Any number of emojis, each once; a custom one by its shortcode, on versions
 * that have it.
 */
public final class EmojiReactions {
  private static final String PATH = "/api/v1/pleroma/statuses/{id}/reactions";
  private static final Endpoint<Status> REACT =
      Endpoint.put(PATH + "/{emoji}", Status.class).scope(Scope.WRITE_STATUSES);
  private static final Endpoint<Status> REMOVE =
      Endpoint.delete(PATH + "/{emoji}", Status.class).scope(Scope.WRITE_STATUSES);
  private static final Endpoint<List<EmojiReaction>> LIST =
      Endpoint.getList(PATH, EmojiReaction.class).scope(Scope.READ_STATUSES);
  private static final Endpoint<List<EmojiReaction>> GET =
      Endpoint.getList(PATH + "/{emoji}", EmojiReaction.class).scope(Scope.READ_STATUSES);

  private final Exchange exchange;

  EmojiReactions(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Reacts to a post. Scope {@code write:statuses}. */
  public Status react(String statusId, String emoji) {
    return exchange.fetch(REACT.at(statusId, emoji));
  }

  /** Takes a reaction back. Scope {@code write:statuses}. */
  public Status remove(String statusId, String emoji) {
    return exchange.fetch(REMOVE.at(statusId, emoji));
  }

  /** Returns all reactions to a post, and whose they are. Scope {@code read:statuses}. */
  public List<EmojiReaction> list(String statusId) {
    return exchange.fetch(LIST.at(statusId));
  }

  /**
   * Returns those who reacted with one emoji: a list of one, or an empty one. Scope {@code
   * read:statuses}.
   */
  public List<EmojiReaction> list(String statusId, String emoji) {
    return exchange.fetch(GET.at(statusId, emoji));
  }
}
