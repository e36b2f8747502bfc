package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;

/**
 * Copies of all that the account has: <a
 * href="https://docs.pleroma.social/backend/development/API/pleroma_api/">Pleroma
 * documentation</a>.
 */
public final class Backups {
  private static final String PATH = "/api/v1/pleroma/backups";
  private static final Endpoint<List<Backup>> LIST =
      Endpoint.getList(PATH, Backup.class).scope(new Scope("read:backups"));
  private static final Endpoint<List<Backup>> CREATE =
      Endpoint.postList(PATH, Backup.class).scope(new Scope("read:backups"));

  private final Exchange exchange;

  Backups(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns those that there are. Scope {@code read:backups}. */
  public List<Backup> list() {
    return exchange.fetch(LIST.at());
  }

  /** Has one made, and returns all. Scope {@code read:backups}. */
  public List<Backup> create() {
    return exchange.fetch(CREATE.at());
  }
}
