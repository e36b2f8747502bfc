package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Relationship;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Accounts: <a href="https://docs.pleroma.social/backend/development/API/pleroma_api/">Pleroma
 * documentation</a>.
 */
public final class PleromaAccounts {
  private static final String PATH = "/api/v1/pleroma/accounts";
  private static final Endpoint<Relationship> SUBSCRIBE =
      Endpoint.post(PATH + "/{id}/subscribe", Relationship.class).scope(Scope.WRITE_FOLLOWS);
  private static final Endpoint<Relationship> UNSUBSCRIBE =
      Endpoint.post(PATH + "/{id}/unsubscribe", Relationship.class).scope(Scope.WRITE_FOLLOWS);
  private static final Endpoint<Page<Status>> FAVOURITES =
      Endpoint.getPage(PATH + "/{id}/favourites", Status.class).scope(Scope.READ_FAVOURITES);
  private static final Endpoint<@Nullable Void> RESEND_CONFIRMATION =
      Endpoint.nothing("POST", PATH + "/confirmation_resend");

  private final Exchange exchange;

  PleromaAccounts(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Lets an account's posts make notifications. Scope {@code write:follows}. */
  public Relationship subscribe(String id) {
    return exchange.fetch(SUBSCRIBE.at(id));
  }

  /** Undoes {@link #subscribe}. Scope {@code write:follows}. */
  public Relationship unsubscribe(String id) {
    return exchange.fetch(UNSUBSCRIBE.at(id));
  }

  /**
   * Returns an account's favourites.
   *
   * @throws io.github.mastodonjava.error.MastodonForbiddenException if the account hides them
   */
  public Page<Status> favourites(String id) {
    return favourites(id, Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Status> favourites(String id, Paging paging) {
    return exchange.fetch(FAVOURITES.at(id).with(paging));
  }

  /** Sends the mail once more that a new user confirms the address with. */
  public void resendConfirmationTo(String email) {
    resendConfirmation(Parameters.NONE.with("email", email));
  }

  /** The same for the user of this name. */
  public void resendConfirmation(String nickname) {
    resendConfirmation(Parameters.NONE.with("nickname", nickname));
  }

  /** Documented for the body, and read from the query by the versions that are known. */
  private void resendConfirmation(Parameters user) {
    exchange.fetch(RESEND_CONFIRMATION.at().with(user).query(user));
  }
}
