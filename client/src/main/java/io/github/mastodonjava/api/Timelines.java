package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Timelines, the newest status first: <a
 * href="https://docs.joinmastodon.org/methods/timelines/">Mastodon documentation</a>. A page has 20
 * statuses unless said, 40 at most.
 */
public final class Timelines {
  private static final Endpoint<Page<Status>> HOME =
      Endpoint.getPage("/api/v1/timelines/home", Status.class)
          .since("0.0.0")
          .changed("4.0.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<Page<Status>> PUBLIC =
      Endpoint.getPage("/api/v1/timelines/public", Status.class).since("0.0.0").changed("4.5.0");
  private static final Endpoint<Page<Status>> TAG =
      Endpoint.getPage("/api/v1/timelines/tag/{hashtag}", Status.class)
          .since("0.0.0")
          .changed("4.5.0");
  private static final Endpoint<Page<Status>> LIST =
      Endpoint.getPage("/api/v1/timelines/list/{list_id}", Status.class)
          .since("2.1.0")
          .changed("3.3.0")
          .scope(Scope.READ_LISTS);
  private static final Endpoint<Page<Status>> LINK =
      Endpoint.getPage("/api/v1/timelines/link", Status.class).since("4.3.0").changed("4.5.0");
  private static final Endpoint<Page<Status>> DIRECT =
      Endpoint.getPage("/api/v1/timelines/direct", Status.class)
          .since("2.6.0")
          .changed("3.0.0")
          .scope(Scope.READ_STATUSES);

  private final Exchange exchange;

  public Timelines(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns what the user and those whom the user follows posted. Scope {@code read:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#home">Mastodon docs</a>
   */
  public Page<Status> home() {
    return home(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#home">Mastodon docs</a>
   */
  public Page<Status> home(Paging paging) {
    return exchange.fetch(HOME.at().with(paging));
  }

  /**
   * Returns what is public on the server and what it knows of others. Needs a login, with the scope
   * {@code read:statuses}, where the server shows it to its users only.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#public">Mastodon docs</a>
   */
  public Page<Status> publicTimeline() {
    return publicTimeline(TimelineFilter.ALL);
  }

  /**
   * Returns the public statuses that {@code filter} lets through.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#public">Mastodon docs</a>
   */
  public Page<Status> publicTimeline(TimelineFilter filter) {
    return exchange.fetch(PUBLIC.at().with(filter));
  }

  /**
   * Returns what is public and was posted on this server.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#public">Mastodon docs</a>
   */
  public Page<Status> local() {
    return publicTimeline(TimelineFilter.LOCAL);
  }

  /**
   * Returns public statuses with a hashtag, which is said with or without its {@code #}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#tag">Mastodon docs</a>
   */
  public Page<Status> tag(String hashtag) {
    return tag(hashtag, TimelineFilter.ALL);
  }

  /**
   * Returns public statuses with a hashtag that {@code filter} lets through.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#tag">Mastodon docs</a>
   */
  public Page<Status> tag(String hashtag, TimelineFilter filter) {
    String name = hashtag.startsWith("#") ? hashtag.substring(1) : hashtag;
    return exchange.fetch(TAG.at(name).with(filter));
  }

  /**
   * Returns what the accounts of a list posted. Scope {@code read:lists}; since Mastodon 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#list">Mastodon docs</a>
   */
  public Page<Status> list(String listId) {
    return list(listId, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:lists}; since
   * Mastodon 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#list">Mastodon docs</a>
   */
  public Page<Status> list(String listId, Paging paging) {
    return exchange.fetch(LIST.at(listId).with(paging));
  }

  /**
   * Returns public statuses with a link to an article that is in {@link Trends#links()}, of
   * accounts that want to be discovered. Since Mastodon 4.3.
   *
   * @param url the article's address
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#link">Mastodon docs</a>
   */
  public Page<Status> link(String url) {
    return link(url, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Since Mastodon 4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#link">Mastodon docs</a>
   */
  public Page<Status> link(String url, Paging paging) {
    return exchange.fetch(LINK.at().with("url", url).with(paging));
  }

  /**
   * Returns the direct statuses that the user sent or got. Scope {@code read:statuses}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/timelines/#direct">Mastodon docs</a>
   * @deprecated by Mastodon 2.6, and gone in 3.0: use conversations, {@code GET
   *     /api/v1/conversations}
   */
  @Deprecated
  public Page<Status> direct(Paging paging) {
    return exchange.fetch(DIRECT.at().with(paging));
  }
}
