package io.github.mastodonjava.api;

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
 * href="https://docs.joinmastodon.org/methods/collections/">Mastodon documentation</a>. {@link
 * Accounts#collections} are those of an account.
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

  private final Exchange exchange;

  public Collections(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns a collection with its accounts. Scope {@code read:collections} for one that the user
   * sees and not everybody; since Mastodon 4.6.
   */
  public CollectionWithAccounts get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Makes a collection. Scope {@code write:collections}; since Mastodon 4.6.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException if a name or description is
   *     too long, or an account does not let itself be recommended
   */
  public Collection create(NewCollection collection) {
    return exchange.fetch(CREATE.at().with(collection)).collection();
  }

  /** Changes a collection. Scope {@code write:collections}; since Mastodon 4.6. */
  public Collection update(String id, CollectionUpdate update) {
    return exchange.fetch(UPDATE.at(id).with(update)).collection();
  }

  /** Deletes a collection. Scope {@code write:collections}; since Mastodon 4.6. */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }

  /**
   * Adds an account, which may have to agree first: the item's state tells. Scope {@code
   * write:collections}; since Mastodon 4.6.
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
   */
  public void removeItem(String collectionId, String itemId) {
    exchange.fetch(REMOVE_ITEM.at(collectionId, itemId));
  }

  /**
   * Takes the user's own account out of somebody's collection, for good. Scope {@code
   * write:collections}; since Mastodon 4.6.
   *
   * @param itemId of the {@link CollectionItem}, which is not the account's
   */
  public void revokeItem(String collectionId, String itemId) {
    exchange.fetch(REVOKE_ITEM.at(collectionId, itemId));
  }
}
