package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Tag;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Hashtags: <a href="https://docs.joinmastodon.org/methods/tags/">Mastodon documentation</a>. Names
 * are said with or without their {@code #}.
 */
public final class Tags {

  private static final String PATH = "/api/v1/tags";
  private static final Endpoint<Tag> GET = Endpoint.get(PATH + "/{name}", Tag.class).since("4.0.0");
  private static final Endpoint<Tag> FOLLOW =
      Endpoint.post(PATH + "/{name}/follow", Tag.class)
          .since("4.0.0")
          .changed("4.1.0")
          .scope(Scope.WRITE_FOLLOWS);
  private static final Endpoint<Tag> UNFOLLOW =
      Endpoint.post(PATH + "/{name}/unfollow", Tag.class).since("4.0.0").scope(Scope.WRITE_FOLLOWS);
  private static final Endpoint<Tag> FEATURE =
      Endpoint.post(PATH + "/{id}/feature", Tag.class).since("4.4.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<Tag> UNFEATURE =
      Endpoint.post(PATH + "/{id}/unfeature", Tag.class).since("4.4.0").scope(Scope.WRITE_ACCOUNTS);

  private final Exchange exchange;

  public Tags(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns a hashtag, and with a login whether the user follows it. Since Mastodon 4.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/tags/#get">Mastodon docs</a>
   */
  public Tag get(String name) {
    return exchange.fetch(GET.at(plain(name)));
  }

  /**
   * Puts what has the hashtag into the home timeline. Scope {@code write:follows}; since Mastodon
   * 4.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/tags/#follow">Mastodon docs</a>
   */
  public Tag follow(String name) {
    return exchange.fetch(FOLLOW.at(plain(name)));
  }

  /**
   * Undoes {@link #follow}. Scope {@code write:follows}; since Mastodon 4.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/tags/#unfollow">Mastodon docs</a>
   */
  public Tag unfollow(String name) {
    return exchange.fetch(UNFOLLOW.at(plain(name)));
  }

  /**
   * Shows the hashtag on the user's profile. Scope {@code write:accounts}; since Mastodon 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/tags/#feature">Mastodon docs</a>
   */
  public Tag feature(String name) {
    return exchange.fetch(FEATURE.at(plain(name)));
  }

  /**
   * Undoes {@link #feature}. Scope {@code write:accounts}; since Mastodon 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/tags/#unfeature">Mastodon docs</a>
   */
  public Tag unfeature(String name) {
    return exchange.fetch(UNFEATURE.at(plain(name)));
  }

  private static String plain(String name) {
    return name.startsWith("#") ? name.substring(1) : name;
  }
}
