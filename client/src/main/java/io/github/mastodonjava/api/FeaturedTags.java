package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.FeaturedTag;
import io.github.mastodonjava.entity.Tag;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hashtags that the user features on the profile: <a
 * href="https://docs.joinmastodon.org/methods/featured_tags/">Mastodon documentation</a>.
 */
public final class FeaturedTags {
  private static final String PATH = "/api/v1/featured_tags";
  private static final Endpoint<List<FeaturedTag>> LIST =
      Endpoint.getList(PATH, FeaturedTag.class).since("3.0.0").scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<FeaturedTag> FEATURE =
      Endpoint.post(PATH, FeaturedTag.class).since("3.0.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<@Nullable Void> UNFEATURE =
      Endpoint.nothing("DELETE", PATH + "/{id}").since("3.0.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<List<Tag>> SUGGESTIONS =
      Endpoint.getList(PATH + "/suggestions", Tag.class).since("3.0.0").scope(Scope.READ_ACCOUNTS);

  private final Exchange exchange;

  public FeaturedTags(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the hashtags that the user features; {@link Accounts#featuredTags} are those of others.
   * Scope {@code read:accounts}; since Mastodon 3.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/featured_tags/#get">Mastodon docs</a>
   */
  public List<FeaturedTag> list() {
    return exchange.fetch(LIST.at());
  }

  /**
   * Features a hashtag, at most 10 on Mastodon. Scope {@code write:accounts}; since Mastodon 3.0.
   *
   * @param name with or without its {@code #}
   * @see <a href="https://docs.joinmastodon.org/methods/featured_tags/#feature">Mastodon docs</a>
   */
  public FeaturedTag feature(String name) {
    return exchange.fetch(
        FEATURE.at().with("name", name.startsWith("#") ? name.substring(1) : name));
  }

  /**
   * Features a hashtag no more. Scope {@code write:accounts}; since Mastodon 3.0.
   *
   * @param id of the {@link FeaturedTag}, which is not the hashtag's name
   * @see <a href="https://docs.joinmastodon.org/methods/featured_tags/#unfeature">Mastodon docs</a>
   */
  public void unfeature(String id) {
    exchange.fetch(UNFEATURE.at(id));
  }

  /**
   * Returns up to 10 hashtags that the user posted with lately. Scope {@code read:accounts}; since
   * Mastodon 3.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/featured_tags/#suggestions">Mastodon
   *     docs</a>
   */
  public List<Tag> suggestions() {
    return exchange.fetch(SUGGESTIONS.at());
  }
}
