package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Conversation;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Direct messages: <a href="https://docs.joinmastodon.org/methods/conversations/">Mastodon
 * documentation</a>.
 */
public final class Conversations {
  private static final String PATH = "/api/v1/conversations";
  private static final Endpoint<Page<Conversation>> LIST =
      Endpoint.getPage(PATH, Conversation.class)
          .since("2.6.0")
          .changed("3.3.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", PATH + "/{id}").since("2.6.0").scope(Scope.WRITE_CONVERSATIONS);
  private static final Endpoint<Conversation> READ =
      Endpoint.post(PATH + "/{id}/read", Conversation.class)
          .since("2.6.0")
          .scope(Scope.WRITE_CONVERSATIONS);
  private static final Endpoint<Conversation> UNREAD =
      Endpoint.post(PATH + "/{id}/unread", Conversation.class)
          .since("4.2.0")
          .scope(Scope.WRITE_CONVERSATIONS);

  private final Exchange exchange;

  public Conversations(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the user's conversations, the one with the newest message first: 20 a page unless said,
   * 40 at most. Scope {@code read:statuses}; since Mastodon 2.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/conversations/#get">Mastodon docs</a>
   */
  public Page<Conversation> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says: by ids of last statuses. Scope
   * {@code read:statuses}; since Mastodon 2.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/conversations/#get">Mastodon docs</a>
   */
  public Page<Conversation> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Removes a conversation from the list; its messages stay. Scope {@code write:conversations};
   * since Mastodon 2.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/conversations/#delete">Mastodon docs</a>
   */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }

  /**
   * Marks a conversation as read. Scope {@code write:conversations}; since Mastodon 2.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/conversations/#read">Mastodon docs</a>
   */
  public Conversation read(String id) {
    return exchange.fetch(READ.at(id));
  }

  /**
   * Marks a conversation as unread. Scope {@code write:conversations}; since Mastodon 4.2, without
   * being documented.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/conversations/">Mastodon docs</a>
   */
  public Conversation unread(String id) {
    return exchange.fetch(UNREAD.at(id));
  }
}
