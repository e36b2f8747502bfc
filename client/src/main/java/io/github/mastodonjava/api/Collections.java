package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Collection;
import io.github.mastodonjava.entity.CollectionItem;
import io.github.mastodonjava.entity.CollectionWithAccounts;
import io.github.mastodonjava.entity.WrappedCollection;
import io.github.mastodonjava.entity.WrappedCollectionItem;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Lists of recommended accounts, which others see: <a
 * href="https://docs.joinmastodon.org/methods/collections/">Mastodon documentation</a>.
 */
public final class Collections {
  private static final String PATH = "/api/v1/collections";
  private static final Endpoint<CollectionWithAccounts> GET =
      Endpoint.get(PATH + "/{id}", CollectionWithAccounts.class)
          .since("4.6.0")
          .scope(Scope.READ_COLLECTIONS);
  private static final Endpoint<WrappedCollection> CREATE =
      Endpoint.post(PATH, WrappedCollection.class).since("4.6.0").scope(Scope.WRITE_COLLECTIONS);
  private static final Endpoint<WrappedCollection> UPDATE =
      Endpoint.patch(PATH + "/{id}", WrappedCollection.class)
          .since("4.6.0")
          .scope(Scope.WRITE_COLLECTIONS);
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", PATH + "/{id}").since("4.6.0").scope(Scope.WRITE_COLLECTIONS);
  private static final Endpoint<WrappedCollectionItem> ADD_ACCOUNT =
      Endpoint.post(PATH + "/{collection_id}/items", WrappedCollectionItem.class)
          .since("4.6.0")
          .scope(Scope.WRITE_COLLECTIONS);
  private static final Endpoint<@Nullable Void> REMOVE_ITEM =
      Endpoint.nothing("DELETE", PATH + "/{collection_id}/items/{id}")
          .since("4.6.0")
          .scope(Scope.WRITE_COLLECTIONS);
  private static final Endpoint<@Nullable Void> REVOKE_ITEM =
      Endpoint.nothing("POST", PATH + "/{collection_id}/items/{id}/revoke")
          .since("4.6.0")
          .scope(Scope.WRITE_COLLECTIONS);

  private static final Endpoint<Page<Collection>> OF_ACCOUNT =
      Endpoint.getPage("/api/v1/accounts/{account_id}/collections", Collection.class)
          .listIn("collections")
          .byOffset()
          .since("4.6.0")
          .scope(Scope.READ_COLLECTIONS);
  private static final Endpoint<Page<io.github.mastodonjava.entity.Collections>> WITH_ACCOUNT =
      Endpoint.getPageOfOne(
              "/api/v1/accounts/{account_id}/in_collections",
              io.github.mastodonjava.entity.Collections.class)
          .since("4.6.0")
          .scope(Scope.READ_COLLECTIONS);

  private final Exchange exchange;

  public Collections(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns a collection with its accounts. Scope {@code read:collections} for one that the user
   * sees and not everybody; since Mastodon 4.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/collections/#get_collection">Mastodon
   *     docs</a>
   */
  public CollectionWithAccounts get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Returns the collections of an account: 40 a page unless said, 80 at most. Those that are not
   * listed are among them for their owner. Scope {@code read:collections}; since Mastodon 4.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/collections/#get_collections">Mastodon
   *     docs</a>
   */
  public Page<Collection> ofAccount(String accountId) {
    return ofAccount(accountId, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says: by position. Scope {@code
   * read:collections}; since Mastodon 4.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/collections/#get_collections">Mastodon
   *     docs</a>
   */
  public Page<Collection> ofAccount(String accountId, Paging paging) {
    return exchange.fetch(OF_ACCOUNT.at(accountId).with(paging));
  }

  /**
   * Returns the collections that an account is in: each page is one answer, with their owners. Only
   * for the user's own account. Scope {@code read:collections}; since Mastodon 4.6.
   *
   * @param paging by position: {@code Paging.limit(80).andOffset(80)}; 40 unless said, 80 at most
   * @see <a href="https://docs.joinmastodon.org/methods/collections/#in_collections">Mastodon
   *     docs</a>
   */
  public Page<io.github.mastodonjava.entity.Collections> withAccount(
      String accountId, Paging paging) {
    return exchange.fetch(WITH_ACCOUNT.at(accountId).with(paging));
  }

  /**
   * Makes a collection. Scope {@code write:collections}; since Mastodon 4.6.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException if a name or description is
   *     too long, or an account does not let itself be recommended
   * @see <a href="https://docs.joinmastodon.org/methods/collections/#create">Mastodon docs</a>
   */
  public Collection create(NewCollection collection) {
    return exchange.fetch(CREATE.at().with(collection)).collection();
  }

  /**
   * Changes a collection. Scope {@code write:collections}; since Mastodon 4.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/collections/#update_collection">Mastodon
   *     docs</a>
   */
  public Collection update(String id, CollectionUpdate update) {
    return exchange.fetch(UPDATE.at(id).with(update)).collection();
  }

  /**
   * Deletes a collection. Scope {@code write:collections}; since Mastodon 4.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/collections/#delete_collection">Mastodon
   *     docs</a>
   */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }

  /**
   * Adds an account, which may have to agree first: the item's state tells. Scope {@code
   * write:collections}; since Mastodon 4.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/collections/#add_account">Mastodon docs</a>
   */
  public CollectionItem addAccount(String collectionId, String accountId) {
    return exchange
        .fetch(ADD_ACCOUNT.at(collectionId).with("account_id", accountId))
        .collectionItem();
  }

  /**
   * Takes an account out of a collection of the user. Scope {@code write:collections}; since
   * Mastodon 4.6.
   *
   * @param itemId of the {@link CollectionItem}, which is not the account's
   * @see <a href="https://docs.joinmastodon.org/methods/collections/#remove_account">Mastodon
   *     docs</a>
   */
  public void removeItem(String collectionId, String itemId) {
    exchange.fetch(REMOVE_ITEM.at(collectionId, itemId));
  }

  /**
   * Takes the user's own account out of somebody's collection, for good. Scope {@code
   * write:collections}; since Mastodon 4.6.
   *
   * @param itemId of the {@link CollectionItem}, which is not the account's
   * @see <a href="https://docs.joinmastodon.org/methods/collections/#revoke_item">Mastodon docs</a>
   */
  public void revokeItem(String collectionId, String itemId) {
    exchange.fetch(REVOKE_ITEM.at(collectionId, itemId));
  }
}
