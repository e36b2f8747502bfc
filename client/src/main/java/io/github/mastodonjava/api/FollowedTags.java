package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Tag;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * The hashtags that the user follows: <a
 * href="https://docs.joinmastodon.org/methods/followed_tags/">Mastodon documentation</a>.
 */
public final class FollowedTags {
  private static final Endpoint<Page<Tag>> LIST =
      Endpoint.getPage("/api/v1/followed_tags", Tag.class)
          .since("4.0.0")
          .changed("4.1.0")
          .scope(Scope.READ_FOLLOWS);

  private final Exchange exchange;

  public FollowedTags(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the hashtags that the user follows: 100 a page unless said, 200 at most. Scope {@code
   * read:follows}; since Mastodon 4.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/followed_tags/#get">Mastodon docs</a>
   */
  public Page<Tag> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:follows}; since
   * Mastodon 4.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/followed_tags/#get">Mastodon docs</a>
   */
  public Page<Tag> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }
}
