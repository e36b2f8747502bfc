package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.CredentialAccount;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moving the own account, and its end: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class OwnAccount {
  private static final Endpoint<CredentialAccount> ALIAS =
      Endpoint.post("/api/v1/accounts/alias", CredentialAccount.class).scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("POST", "/api/v1/accounts/delete").scope(Scope.WRITE_ACCOUNTS).form();
  private static final Endpoint<@Nullable Void> MOVE =
      Endpoint.nothing("POST", "/api/v1/accounts/move").scope(Scope.WRITE_ACCOUNTS).form();
  private static final Endpoint<List<Theme>> THEMES =
      Endpoint.getList("/api/v1/accounts/themes", Theme.class).scope(Scope.READ_ACCOUNTS);

  private final Exchange exchange;

  OwnAccount(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Says which accounts of other servers may move to this one, and returns the account. Those that
   * are not named are forgotten. Scope {@code write:accounts}.
   *
   * @param alsoKnownAs ActivityPub addresses of accounts
   */
  public CredentialAccount alias(List<URI> alsoKnownAs) {
    return exchange.fetch(ALIAS.at().with("also_known_as_uris", alsoKnownAs));
  }

  /** Deletes the account for good. Scope {@code write:accounts}. */
  public void delete(String password) {
    exchange.fetch(DELETE.at().with("password", password));
  }

  /**
   * Moves the account: its followers follow the other one from then on. That one must name this one
   * as its alias. Scope {@code write:accounts}.
   *
   * @param movedTo the ActivityPub address of the other account
   */
  public void move(URI movedTo, String password) {
    exchange.fetch(MOVE.at().with("password", password).with("moved_to_uri", movedTo));
  }

  /** Returns the themes that the profile can have. Scope {@code read:accounts}. */
  public List<Theme> themes() {
    return exchange.fetch(THEMES.at());
  }
}
