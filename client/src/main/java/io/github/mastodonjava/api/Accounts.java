package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.CredentialAccount;
import io.github.mastodonjava.entity.FamiliarFollowers;
import io.github.mastodonjava.entity.FeaturedTag;
import io.github.mastodonjava.entity.IdentityProof;
import io.github.mastodonjava.entity.Relationship;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Token;
import io.github.mastodonjava.entity.UserList;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accounts: <a href="https://docs.joinmastodon.org/methods/accounts/">Mastodon documentation</a>.
 */
public final class Accounts {
  private static final String PATH = "/api/v1/accounts";
  private static final Endpoint<Token> CREATE =
      Endpoint.post(PATH, Token.class).since("2.7.0").changed("4.4.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<CredentialAccount> VERIFY_CREDENTIALS =
      Endpoint.get(PATH + "/verify_credentials", CredentialAccount.class)
          .since("0.0.0")
          .changed("4.3.0")
          .scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<List<Account>> LIST =
      Endpoint.getList(PATH, Account.class).since("4.3.0");
  private static final Endpoint<Account> GET =
      Endpoint.get(PATH + "/{id}", Account.class).since("0.0.0").changed("3.3.0");
  private static final Endpoint<Account> LOOKUP =
      Endpoint.get(PATH + "/lookup", Account.class).since("3.4.0").scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<Page<Status>> STATUSES =
      Endpoint.getPage(PATH + "/{id}/statuses", Status.class).since("0.0.0").changed("3.3.0");
  private static final Endpoint<Relationship> BLOCK =
      verb("block").since("0.0.0").changed("3.5.0").scope(Scope.WRITE_BLOCKS);
  private static final Endpoint<Relationship> UNBLOCK =
      verb("unblock").since("0.0.0").changed("3.5.0").scope(Scope.WRITE_BLOCKS);
  private static final Endpoint<Relationship> MUTE =
      verb("mute").since("0.0.0").changed("3.5.0").scope(Scope.WRITE_MUTES);
  private static final Endpoint<Relationship> UNMUTE =
      verb("unmute").since("0.0.0").changed("3.5.0").scope(Scope.WRITE_MUTES);
  private static final Endpoint<Relationship> FOLLOW =
      verb("follow").since("0.0.0").changed("4.0.0").scope(Scope.WRITE_FOLLOWS);
  private static final Endpoint<Relationship> UNFOLLOW =
      verb("unfollow").since("0.0.0").changed("3.5.0").scope(Scope.WRITE_FOLLOWS);
  private static final Endpoint<Relationship> REMOVE_FROM_FOLLOWERS =
      verb("remove_from_followers").since("3.5.0").scope(Scope.WRITE_FOLLOWS);
  private static final Endpoint<Relationship> ENDORSE =
      verb("endorse").since("4.4.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<Relationship> UNENDORSE =
      verb("unendorse").since("4.4.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<Relationship> PIN =
      verb("pin").since("2.5.0").changed("4.4.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<Relationship> UNPIN =
      verb("unpin").since("2.5.0").changed("4.4.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<Relationship> NOTE =
      verb("note").since("3.2.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<Page<Account>> FOLLOWERS =
      Endpoint.getPage(PATH + "/{id}/followers", Account.class).since("0.0.0").changed("4.0.0");
  private static final Endpoint<Page<Account>> FOLLOWING =
      Endpoint.getPage(PATH + "/{id}/following", Account.class).since("0.0.0").changed("4.0.0");
  private static final Endpoint<Page<Account>> ENDORSEMENTS =
      Endpoint.getPage(PATH + "/{id}/endorsements", Account.class).since("4.4.0");
  private static final Endpoint<List<FeaturedTag>> FEATURED_TAGS =
      Endpoint.getList(PATH + "/{id}/featured_tags", FeaturedTag.class).since("3.3.0");
  private static final Endpoint<List<UserList>> LISTS =
      Endpoint.getList(PATH + "/{id}/lists", UserList.class).since("2.1.0").scope(Scope.READ_LISTS);
  private static final Endpoint<List<IdentityProof>> IDENTITY_PROOFS =
      Endpoint.getList(PATH + "/{id}/identity_proofs", IdentityProof.class)
          .since("2.8.0")
          .changed("3.5.0");
  private static final Endpoint<List<FamiliarFollowers>> FAMILIAR_FOLLOWERS =
      Endpoint.getList(PATH + "/familiar_followers", FamiliarFollowers.class)
          .since("3.5.0")
          .scope(Scope.READ_FOLLOWS);
  private static final Endpoint<List<Relationship>> RELATIONSHIPS =
      Endpoint.getList(PATH + "/relationships", Relationship.class)
          .since("0.0.0")
          .changed("4.6.0")
          .scope(Scope.READ_FOLLOWS);
  private static final Endpoint<Page<Account>> SEARCH =
      Endpoint.getPage(PATH + "/search", Account.class)
          .byOffset()
          .since("0.0.0")
          .changed("2.8.0")
          .scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<CredentialAccount> UPDATE_CREDENTIALS =
      Endpoint.patch(PATH + "/update_credentials", CredentialAccount.class)
          .since("1.1.1")
          .changed("4.5.0")
          .scope(Scope.WRITE_ACCOUNTS);

  private final Exchange exchange;

  public Accounts(Exchange exchange) {
    this.exchange = exchange;
  }

  private static Endpoint<Relationship> verb(String verb) {
    return Endpoint.post(PATH + "/{id}/" + verb, Relationship.class);
  }

  /**
   * Creates an account and returns a token for it, which works once its e-mail address is confirmed
   * (and a moderator has agreed, where one must). The client does not log in with it. Needs an
   * app's token with the scope {@code write:accounts}; since Mastodon 2.7.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException with what is wrong with each
   *     field
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#create">Mastodon docs</a>
   */
  public Token create(NewAccount account) {
    return exchange.fetch(CREATE.at().with(account));
  }

  /**
   * Returns the user's own account. Scope {@code read:accounts} or {@code profile}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#verify_credentials">Mastodon
   *     docs</a>
   */
  public CredentialAccount verifyCredentials() {
    return exchange.fetch(VERIFY_CREDENTIALS.at());
  }

  /**
   * Returns the account {@code id}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#get">Mastodon docs</a>
   */
  public Account get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Returns those of the accounts that exist, in one call. Since Mastodon 4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#index">Mastodon docs</a>
   */
  public List<Account> get(List<String> ids) {
    return exchange.fetch(LIST.at().with("id", ids));
  }

  /**
   * Finds the account that the server knows by {@code acct}: {@code alice}, or {@code
   * alice@example.org}. No other server is asked. Scope {@code read:accounts} where the server
   * shows accounts to its users only; since Mastodon 3.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#lookup">Mastodon docs</a>
   */
  public Account lookup(String acct) {
    return exchange.fetch(LOOKUP.at().with("acct", acct));
  }

  /**
   * Returns what the account posted and may be seen, the newest first.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#statuses">Mastodon docs</a>
   */
  public Page<Status> statuses(String id) {
    return statuses(id, AccountStatuses.ALL);
  }

  /**
   * Returns what the account posted, as far as {@code filter} lets it through.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#statuses">Mastodon docs</a>
   */
  public Page<Status> statuses(String id, AccountStatuses filter) {
    return exchange.fetch(STATUSES.at(id).with(filter));
  }

  /**
   * Changes the user's profile. Scope {@code write:accounts}; since Mastodon 1.1.1.
   *
   * @return the changed account
   * @throws io.github.mastodonjava.error.MastodonValidationException if the server does not take
   *     it: a name that is too long, or a picture that is none
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#update_credentials">Mastodon
   *     docs</a>
   */
  public CredentialAccount updateCredentials(ProfileUpdate update) {
    return exchange.fetch(UPDATE_CREDENTIALS.at().with(update));
  }

  /**
   * Finds accounts by name or address, the likeliest first: 40 a page unless said, 80 at most.
   * Scope {@code read:accounts}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#search">Mastodon docs</a>
   */
  public Page<Account> search(String query) {
    return search(AccountSearch.of(query));
  }

  /**
   * Finds accounts as {@code search} says. Scope {@code read:accounts}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#search">Mastodon docs</a>
   */
  public Page<Account> search(AccountSearch search) {
    return exchange.fetch(SEARCH.at().with(search));
  }

  /**
   * Returns who follows the account, as far as it and the server show it: 40 a page unless said, 80
   * at most.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#followers">Mastodon docs</a>
   */
  public Page<Account> followers(String id) {
    return followers(id, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#followers">Mastodon docs</a>
   */
  public Page<Account> followers(String id, Paging paging) {
    return exchange.fetch(FOLLOWERS.at(id).with(paging));
  }

  /**
   * Returns whom the account follows; see {@link #followers(String)}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#following">Mastodon docs</a>
   */
  public Page<Account> following(String id) {
    return following(id, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#following">Mastodon docs</a>
   */
  public Page<Account> following(String id, Paging paging) {
    return exchange.fetch(FOLLOWING.at(id).with(paging));
  }

  /**
   * Returns the hashtags that the account features on its profile. Since Mastodon 3.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#featured_tags">Mastodon docs</a>
   */
  public List<FeaturedTag> featuredTags(String id) {
    return exchange.fetch(FEATURED_TAGS.at(id));
  }

  /**
   * Returns the accounts that the account features on its profile: 40 a page unless said, 80 at
   * most. Since Mastodon 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#endorsements">Mastodon docs</a>
   */
  public Page<Account> endorsements(String id) {
    return endorsements(id, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Since Mastodon 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#endorsements">Mastodon docs</a>
   */
  public Page<Account> endorsements(String id, Paging paging) {
    return exchange.fetch(ENDORSEMENTS.at(id).with(paging));
  }

  /**
   * Returns the lists of the user that the account is in. Scope {@code read:lists}; since Mastodon
   * 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#lists">Mastodon docs</a>
   */
  public List<UserList> lists(String id) {
    return exchange.fetch(LISTS.at(id));
  }

  /**
   * Returns what the account has proved elsewhere. Since Mastodon 2.8; nothing since 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#identity_proofs">Mastodon
   *     docs</a>
   * @deprecated gone since Mastodon 3.5: {@link Account#fields()} tell which links are verified
   */
  @Deprecated
  public List<IdentityProof> identityProofs(String id) {
    return exchange.fetch(IDENTITY_PROOFS.at(id));
  }

  /**
   * Follows an account, or asks it. Scope {@code write:follows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#follow">Mastodon docs</a>
   */
  public Relationship follow(String id) {
    return follow(id, FollowOptions.DEFAULT);
  }

  /**
   * Follows an account, or changes what is seen of one that is followed. Scope {@code
   * write:follows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#follow">Mastodon docs</a>
   */
  public Relationship follow(String id, FollowOptions options) {
    return exchange.fetch(FOLLOW.at(id).with(options));
  }

  /**
   * Follows an account no more, or no longer asks it. Scope {@code write:follows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#unfollow">Mastodon docs</a>
   */
  public Relationship unfollow(String id) {
    return exchange.fetch(UNFOLLOW.at(id));
  }

  /**
   * Makes an account follow the user no more. Scope {@code write:follows}; since Mastodon 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#remove_from_followers">Mastodon
   *     docs</a>
   */
  public Relationship removeFromFollowers(String id) {
    return exchange.fetch(REMOVE_FROM_FOLLOWERS.at(id));
  }

  /**
   * Blocks an account: neither sees the other any more, and none follows the other. Scope {@code
   * write:blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#block">Mastodon docs</a>
   */
  public Relationship block(String id) {
    return exchange.fetch(BLOCK.at(id));
  }

  /**
   * Ends a block; nobody follows anybody again by that. Scope {@code write:blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#unblock">Mastodon docs</a>
   */
  public Relationship unblock(String id) {
    return exchange.fetch(UNBLOCK.at(id));
  }

  /**
   * Mutes an account without end, its notifications too: it does not get to know. Scope {@code
   * write:mutes}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#mute">Mastodon docs</a>
   */
  public Relationship mute(String id) {
    return exchange.fetch(MUTE.at(id));
  }

  /**
   * Mutes an account. Scope {@code write:mutes}.
   *
   * @param notifications whether its notifications are muted too
   * @param duration how long, in whole seconds; zero for without end. Since Mastodon 3.3
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#mute">Mastodon docs</a>
   */
  public Relationship mute(String id, boolean notifications, Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("a mute does not end before it begins: " + duration);
    }
    return exchange.fetch(
        MUTE.at(id).with("notifications", notifications).with("duration", duration));
  }

  /**
   * Ends a mute. Scope {@code write:mutes}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#unmute">Mastodon docs</a>
   */
  public Relationship unmute(String id) {
    return exchange.fetch(UNMUTE.at(id));
  }

  /**
   * Features an account on the user's profile; the user must follow it. Scope {@code
   * write:accounts}; since Mastodon 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#endorse">Mastodon docs</a>
   */
  public Relationship endorse(String id) {
    return exchange.fetch(ENDORSE.at(id));
  }

  /**
   * Features an account no more. Scope {@code write:accounts}; since Mastodon 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#unendorse">Mastodon docs</a>
   */
  public Relationship unendorse(String id) {
    return exchange.fetch(UNENDORSE.at(id));
  }

  /**
   * Features an account on the user's profile. Scope {@code write:accounts}; since Mastodon 2.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#pin">Mastodon docs</a>
   * @deprecated since Mastodon 4.4 it is {@link #endorse}
   */
  @Deprecated
  public Relationship pin(String id) {
    return exchange.fetch(PIN.at(id));
  }

  /**
   * Features an account no more. Scope {@code write:accounts}; since Mastodon 2.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#unpin">Mastodon docs</a>
   * @deprecated since Mastodon 4.4 it is {@link #unendorse}
   */
  @Deprecated
  public Relationship unpin(String id) {
    return exchange.fetch(UNPIN.at(id));
  }

  /**
   * Writes a note on an account that only the user sees, in place of the one that is there; an
   * empty one takes it away. Scope {@code write:accounts}; since Mastodon 3.2.
   *
   * @param comment at most 2,000 characters on Mastodon
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#note">Mastodon docs</a>
   */
  public Relationship note(String id, String comment) {
    return exchange.fetch(NOTE.at(id).with("comment", comment));
  }

  /**
   * Returns how the user and each of the accounts stand to each other: not for accounts that are
   * suspended, and not always in the order of {@code ids}. Scope {@code read:follows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#relationships">Mastodon docs</a>
   */
  public List<Relationship> relationships(List<String> ids) {
    return exchange.fetch(RELATIONSHIPS.at().with("id", ids));
  }

  /**
   * The same, with or without accounts that are suspended. Since Mastodon 4.3. Scope {@code
   * read:follows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#relationships">Mastodon docs</a>
   */
  public List<Relationship> relationships(List<String> ids, boolean withSuspended) {
    return exchange.fetch(RELATIONSHIPS.at().with("id", ids).with("with_suspended", withSuspended));
  }

  /**
   * Returns how the user and the account stand to each other: whether it {@linkplain
   * Relationship#followedBy() follows} the user, for instance; null for an account that is
   * suspended. Scope {@code read:follows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#relationships">Mastodon docs</a>
   */
  public @Nullable Relationship relationship(String id) {
    List<Relationship> found = relationships(List.of(id));
    return found.isEmpty() ? null : found.get(0);
  }

  /**
   * Returns for each of the accounts who follows it among those whom the user follows. Scope {@code
   * read:follows}; since Mastodon 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/accounts/#familiar_followers">Mastodon
   *     docs</a>
   */
  public List<FamiliarFollowers> familiarFollowers(List<String> ids) {
    return exchange.fetch(FAMILIAR_FOLLOWERS.at().with("id", ids));
  }
}
