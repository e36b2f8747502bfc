package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.FilePart;
import org.jspecify.annotations.Nullable;

/**
 * Adding what a file lists: <a
 * href="https://docs.pleroma.social/backend/development/API/pleroma_api/">Pleroma
 * documentation</a>. Files are Mastodon's CSV, or account addresses separated by white space; what
 * cannot be followed, blocked or muted is left out. The server goes on with it after the answer.
 */
public final class Imports {
  private static final Endpoint<@Nullable Void> FOLLOWS =
      Endpoint.nothing("POST", "/api/pleroma/follow_import").scope(Scope.WRITE_FOLLOWS);
  private static final Endpoint<@Nullable Void> BLOCKS =
      Endpoint.nothing("POST", "/api/pleroma/blocks_import").scope(Scope.WRITE_BLOCKS);
  private static final Endpoint<@Nullable Void> MUTES =
      Endpoint.nothing("POST", "/api/pleroma/mutes_import").scope(Scope.WRITE_MUTES);

  private final Exchange exchange;

  Imports(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Follows accounts. Scope {@code write:follows}. */
  public void follows(FilePart list) {
    exchange.fetch(FOLLOWS.at().with("list", list));
  }

  /** Blocks accounts. Scope {@code write:blocks}. */
  public void blocks(FilePart list) {
    exchange.fetch(BLOCKS.at().with("list", list));
  }

  /** Mutes accounts. Scope {@code write:mutes}. */
  public void mutes(FilePart list) {
    exchange.fetch(MUTES.at().with("list", list));
  }
}
