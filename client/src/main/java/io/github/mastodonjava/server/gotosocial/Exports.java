package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.FilePart;
import org.jspecify.annotations.Nullable;

/**
 * Taking one's data to another server and back, as CSV files in Mastodon's format: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class Exports {
  private static final Endpoint<@Nullable Void> BLOCKS =
      Endpoint.nothing("GET", "/api/v1/exports/blocks.csv").scope(Scope.READ_BLOCKS);
  private static final Endpoint<@Nullable Void> FOLLOWERS =
      Endpoint.nothing("GET", "/api/v1/exports/followers.csv").scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<@Nullable Void> FOLLOWING =
      Endpoint.nothing("GET", "/api/v1/exports/following.csv").scope(Scope.READ_FOLLOWS);
  private static final Endpoint<@Nullable Void> LISTS =
      Endpoint.nothing("GET", "/api/v1/exports/lists.csv").scope(Scope.READ_LISTS);
  private static final Endpoint<@Nullable Void> MUTES =
      Endpoint.nothing("GET", "/api/v1/exports/mutes.csv").scope(Scope.READ_MUTES);
  private static final Endpoint<AccountExportStats> STATS =
      Endpoint.get("/api/v1/exports/stats", AccountExportStats.class).scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<@Nullable Void> IMPORT =
      Endpoint.nothing("POST", "/api/v1/import").scope(Scope.WRITE).form();

  private final Exchange exchange;

  Exports(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns a CSV of whom the user blocks. Scope {@code read:blocks}. */
  public String blocks() {
    return csv(BLOCKS);
  }

  /** Returns a CSV of who follows the user. Scope {@code read:accounts}. */
  public String followers() {
    return csv(FOLLOWERS);
  }

  /** Returns a CSV of whom the user follows. Scope {@code read:follows}. */
  public String following() {
    return csv(FOLLOWING);
  }

  /** Returns a CSV of the user's lists. Scope {@code read:lists}. */
  public String lists() {
    return csv(LISTS);
  }

  /** Returns a CSV of whom the user mutes. Scope {@code read:mutes}. */
  public String mutes() {
    return csv(MUTES);
  }

  private String csv(Endpoint<@Nullable Void> export) {
    return exchange.send(export.at().header("Accept", "text/csv")).rawBody();
  }

  /** Returns how much there is to export. Scope {@code read:accounts}. */
  public AccountExportStats stats() {
    return exchange.fetch(STATS.at());
  }

  /**
   * Adds what a CSV file lists to the account's own. The server goes on with it after the answer.
   * Scope {@code write}.
   *
   * @param type {@code following}, {@code blocks} or {@code mutes}
   */
  public void importData(FilePart csv, String type) {
    importData(csv, type, null);
  }

  /**
   * The same, in another mode.
   *
   * @param mode {@code merge}, or {@code overwrite}, which ends what the file does not list; null
   *     for {@code merge}
   */
  public void importData(FilePart csv, String type, @Nullable String mode) {
    exchange.fetch(IMPORT.at().with("data", csv).with("type", type).with("mode", mode));
  }
}
