package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Tag;
import io.github.mastodonjava.entity.TrendsLink;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * What many share, like and write about: <a
 * href="https://docs.joinmastodon.org/methods/trends/">Mastodon documentation</a>. Begin elsewhere
 * in a list with {@link Paging#andOffset}.
 */
public final class Trends {

  private static final String PATH = "/api/v1/trends";
  private static final Endpoint<Page<TrendsLink>> LINKS =
      Endpoint.getPage(PATH + "/links", TrendsLink.class).byOffset().since("3.5.0");
  private static final Endpoint<Page<Status>> STATUSES =
      Endpoint.getPage(PATH + "/statuses", Status.class).byOffset().since("3.5.0");
  private static final Endpoint<Page<Tag>> TAGS =
      Endpoint.getPage(PATH + "/tags", Tag.class).byOffset().since("3.0.0").changed("3.5.0");

  private final Exchange exchange;

  public Trends(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns links: 10 unless said, 20 at most. Since Mastodon 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/trends/#links">Mastodon docs</a>
   */
  public Page<TrendsLink> links() {
    return links(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Since Mastodon 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/trends/#links">Mastodon docs</a>
   */
  public Page<TrendsLink> links(Paging paging) {
    return exchange.fetch(LINKS.at().with(paging));
  }

  /**
   * Returns statuses: 20 unless said, 40 at most. Since Mastodon 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/trends/#statuses">Mastodon docs</a>
   */
  public Page<Status> statuses() {
    return statuses(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Since Mastodon 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/trends/#statuses">Mastodon docs</a>
   */
  public Page<Status> statuses(Paging paging) {
    return exchange.fetch(STATUSES.at().with(paging));
  }

  /**
   * Returns hashtags: 10 unless said, 20 at most. Since Mastodon 3.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/trends/#tags">Mastodon docs</a>
   */
  public Page<Tag> tags() {
    return tags(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Since Mastodon 3.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/trends/#tags">Mastodon docs</a>
   */
  public Page<Tag> tags(Paging paging) {
    return exchange.fetch(TAGS.at().with(paging));
  }
}
