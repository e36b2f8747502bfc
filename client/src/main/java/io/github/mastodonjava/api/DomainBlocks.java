package io.github.mastodonjava.api;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Servers that the user does not want to hear of: <a
 * href="https://docs.joinmastodon.org/methods/domain_blocks/">Mastodon documentation</a>.
 */
public final class DomainBlocks {
  private static final String PATH = "/api/v1/domain_blocks";
  private static final Endpoint<Page<String>> LIST =
      Endpoint.getPage(PATH, String.class).scope(Scope.READ_BLOCKS);
  private static final Endpoint<@Nullable Void> BLOCK =
      Endpoint.nothing("POST", PATH).scope(Scope.WRITE_BLOCKS);
  private static final Endpoint<@Nullable Void> UNBLOCK =
      Endpoint.nothing("DELETE", PATH).since("1.4.0").scope(Scope.WRITE_BLOCKS);

  private final Exchange exchange;

  public DomainBlocks(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the domains that the user blocks: 100 a page unless said, 200 at most. Scope {@code
   * read:blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/domain_blocks/#get">Mastodon docs</a>
   */
  public Page<String> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code read:blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/domain_blocks/#get">Mastodon docs</a>
   */
  public Page<String> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Blocks a domain: nothing from it is shown any more, and its accounts stop following the user.
   * Scope {@code write:blocks}.
   *
   * @param domain as {@code example.org}; what is none is refused with status 422
   * @see <a href="https://docs.joinmastodon.org/methods/domain_blocks/#block">Mastodon docs</a>
   */
  public void block(String domain) {
    exchange.fetch(BLOCK.at().with("domain", domain));
  }

  /**
   * Unblocks a domain; followers that were lost stay lost. Scope {@code write:blocks}. Since
   * Mastodon 1.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/domain_blocks/#unblock">Mastodon docs</a>
   */
  public void unblock(String domain) {
    exchange.fetch(UNBLOCK.at().with("domain", domain));
  }
}
