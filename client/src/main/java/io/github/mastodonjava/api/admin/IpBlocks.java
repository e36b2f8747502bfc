package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.admin.AdminIpBlock;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the internet that may not sign up or come in: <a
 * href="https://docs.joinmastodon.org/methods/admin/ip_blocks/">Mastodon documentation</a>. Since
 * Mastodon 4.0. A page has 100 unless said, 200 at most.
 */
public final class IpBlocks {

  private static final String PATH = "/api/v1/admin/ip_blocks";
  private static final Endpoint<Page<AdminIpBlock>> LIST =
      Endpoint.getPage(PATH, AdminIpBlock.class).since("4.0.0").scope(Scope.ADMIN_READ_IP_BLOCKS);
  private static final Endpoint<AdminIpBlock> GET =
      Endpoint.get(PATH + "/{id}", AdminIpBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_READ_IP_BLOCKS);
  private static final Endpoint<AdminIpBlock> CREATE =
      Endpoint.post(PATH, AdminIpBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_IP_BLOCKS)
          .form();
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", PATH + "/{id}")
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_DOMAIN_BLOCKS);
  private static final Endpoint<AdminIpBlock> UPDATE =
      Endpoint.put(PATH + "/{id}", AdminIpBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_IP_BLOCKS)
          .form();

  private final Exchange exchange;

  public IpBlocks(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns all blocks. Scope {@code admin:read:ip_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/ip_blocks/#get">Mastodon docs</a>
   */
  public Page<AdminIpBlock> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code
   * admin:read:ip_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/ip_blocks/#get">Mastodon docs</a>
   */
  public Page<AdminIpBlock> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Returns the block {@code id}. Scope {@code admin:read:ip_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/ip_blocks/#get-one">Mastodon docs</a>
   */
  public AdminIpBlock get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Blocks addresses. Scope {@code admin:write:ip_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/ip_blocks/#create">Mastodon docs</a>
   */
  public AdminIpBlock block(NewIpBlock block) {
    return exchange.fetch(CREATE.at().with(block));
  }

  /**
   * Changes a block. Scope {@code admin:write:ip_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/ip_blocks/#update">Mastodon docs</a>
   */
  public AdminIpBlock update(String id, IpBlockUpdate update) {
    return exchange.fetch(UPDATE.at(id).with(update));
  }

  /**
   * Undoes a block. Scope {@code admin:write:domain_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/ip_blocks/#delete">Mastodon docs</a>
   */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }
}
