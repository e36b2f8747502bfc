package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Posts: reactions, references, expiry; as in <a
 * href="https://github.com/fedibird/mastodon">Fedibird's source</a>.
 */
public final class FedibirdStatuses {
  private static final String PATH = "/api/v1/statuses/{id}";
  private static final Endpoint<Status> REACT =
      Endpoint.put(PATH + "/emoji_reactions/{emoji}", Status.class).scope(Scope.WRITE_FAVOURITES);
  private static final Endpoint<Status> REMOVE_REACTION =
      Endpoint.delete(PATH + "/emoji_reactions/{emoji}", Status.class)
          .scope(Scope.WRITE_FAVOURITES);
  private static final Endpoint<Status> UNREACT =
      Endpoint.post(PATH + "/emoji_unreaction", Status.class).scope(Scope.WRITE_FAVOURITES);
  private static final Endpoint<Page<EmojiReactionedBy>> REACTIONED_BY =
      Endpoint.getPage(PATH + "/emoji_reactioned_by", EmojiReactionedBy.class)
          .scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<Page<Status>> REFERRED_BY =
      Endpoint.getPage(PATH + "/referred_by", Status.class).scope(Scope.READ_STATUSES);
  private static final Endpoint<Page<Account>> MENTIONED_BY =
      Endpoint.getPage(PATH + "/mentioned_by", Account.class).scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<Status> EXPIRE =
      Endpoint.post(PATH + "/expire", Status.class).scope(Scope.WRITE_STATUSES);
  private static final Endpoint<Page<Status>> REACTED_TO =
      Endpoint.getPage("/api/v1/emoji_reactions", Status.class).scope(Scope.READ_FAVOURITES);

  private final Exchange exchange;

  FedibirdStatuses(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Reacts to a post. Scope {@code write:favourites}.
   *
   * @param emoji the emoji itself, or the shortcode of a custom one, with {@code @domain} if it is
   *     of another server
   */
  public Status react(String id, String emoji) {
    return exchange.fetch(REACT.at(id, emoji));
  }

  /** Takes one reaction back. Scope {@code write:favourites}. */
  public Status removeReaction(String id, String emoji) {
    return exchange.fetch(REMOVE_REACTION.at(id, emoji));
  }

  /** Takes all of the user's reactions to a post back. Scope {@code write:favourites}. */
  public Status unreact(String id) {
    return exchange.fetch(UNREACT.at(id));
  }

  /** Returns who reacted to a post: 40 a page unless said. Scope {@code read:accounts}. */
  public Page<EmojiReactionedBy> reactionedBy(String id) {
    return reactionedBy(id, Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<EmojiReactionedBy> reactionedBy(String id, Paging paging) {
    return exchange.fetch(REACTIONED_BY.at(id).with(paging));
  }

  /** Returns the posts that quote a post or refer to it. Scope {@code read:statuses}. */
  public Page<Status> referredBy(String id) {
    return referredBy(id, Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Status> referredBy(String id, Paging paging) {
    return exchange.fetch(REFERRED_BY.at(id).with(paging));
  }

  /** Returns whom a post mentions. Scope {@code read:accounts}. */
  public Page<Account> mentionedBy(String id) {
    return mentionedBy(id, Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Account> mentionedBy(String id, Paging paging) {
    return exchange.fetch(MENTIONED_BY.at(id).with(paging));
  }

  /** Lets a post of the user expire now. Scope {@code write:statuses}. */
  public Status expire(String id) {
    return exchange.fetch(EXPIRE.at(id));
  }

  /** Returns what the user reacted to, the newest reaction first. Scope {@code read:favourites}. */
  public Page<Status> reactedTo() {
    return reactedTo(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Status> reactedTo(Paging paging) {
    return exchange.fetch(REACTED_TO.at().with(paging));
  }
}
