package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Announcement;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server's staff has to say: <a
 * href="https://docs.joinmastodon.org/methods/announcements/">Mastodon documentation</a>.
 */
public final class Announcements {
  private static final String PATH = "/api/v1/announcements";
  private static final Endpoint<List<Announcement>> LIST =
      Endpoint.getList(PATH, Announcement.class).since("3.1.0");
  private static final Endpoint<@Nullable Void> DISMISS =
      Endpoint.nothing("POST", PATH + "/{id}/dismiss").since("3.1.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<@Nullable Void> ADD_REACTION =
      Endpoint.nothing("PUT", PATH + "/{id}/reactions/{name}")
          .since("3.1.0")
          .scope(Scope.WRITE_FAVOURITES);
  private static final Endpoint<@Nullable Void> REMOVE_REACTION =
      Endpoint.nothing("DELETE", PATH + "/{id}/reactions/{name}")
          .since("3.1.0")
          .scope(Scope.WRITE_FAVOURITES);

  private final Exchange exchange;

  public Announcements(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the announcements that hold now, those that the user has dismissed too. Needs a user's
   * token; since Mastodon 3.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/announcements/#get">Mastodon docs</a>
   */
  public List<Announcement> list() {
    return exchange.fetch(LIST.at());
  }

  /**
   * Marks an announcement as read. Scope {@code write:accounts}; since Mastodon 3.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/announcements/#dismiss">Mastodon docs</a>
   */
  public void dismiss(String id) {
    exchange.fetch(DISMISS.at(id));
  }

  /**
   * Reacts to an announcement. Scope {@code write:favourites}; since Mastodon 3.1.
   *
   * @param emoji a Unicode emoji, or the short code of one of the server's {@link CustomEmojis};
   *     Mastodon refuses anything else with status 422
   * @see <a href="https://docs.joinmastodon.org/methods/announcements/#put-reactions">Mastodon
   *     docs</a>
   */
  public void addReaction(String id, String emoji) {
    exchange.fetch(ADD_REACTION.at(id, emoji));
  }

  /**
   * Takes a reaction of the user back. Scope {@code write:favourites}; since Mastodon 3.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/announcements/#delete-reactions">Mastodon
   *     docs</a>
   */
  public void removeReaction(String id, String emoji) {
    exchange.fetch(REMOVE_REACTION.at(id, emoji));
  }
}
