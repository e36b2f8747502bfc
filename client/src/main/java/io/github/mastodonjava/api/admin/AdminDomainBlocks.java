package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.DomainBlockSeverity;
import io.github.mastodonjava.entity.admin.AdminDomainBlock;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Servers that this server blocks: <a
 * href="https://docs.joinmastodon.org/methods/admin/domain_blocks/">Mastodon documentation</a>.
 * Since Mastodon 4.0. A page has 100 unless said, 200 at most.
 */
public final class AdminDomainBlocks {

  private static final String PATH = "/api/v1/admin/domain_blocks";
  private static final Endpoint<Page<AdminDomainBlock>> LIST =
      Endpoint.getPage(PATH, AdminDomainBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_READ_DOMAIN_BLOCKS);
  private static final Endpoint<AdminDomainBlock> GET =
      Endpoint.get(PATH + "/{id}", AdminDomainBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_READ_DOMAIN_BLOCKS);
  private static final Endpoint<AdminDomainBlock> CREATE =
      Endpoint.post(PATH, AdminDomainBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_DOMAIN_BLOCKS)
          .form();
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", PATH + "/{id}")
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_DOMAIN_BLOCKS);
  private static final Endpoint<AdminDomainBlock> UPDATE =
      Endpoint.put(PATH + "/{id}", AdminDomainBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_DOMAIN_BLOCKS)
          .form();

  private final Exchange exchange;

  public AdminDomainBlocks(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns all blocks. Scope {@code admin:read:domain_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_blocks/#get">Mastodon docs</a>
   */
  public Page<AdminDomainBlock> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code
   * admin:read:domain_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_blocks/#get">Mastodon docs</a>
   */
  public Page<AdminDomainBlock> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Returns the block {@code id}. Scope {@code admin:read:domain_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_blocks/#get-one">Mastodon
   *     docs</a>
   */
  public AdminDomainBlock get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Limits a server: see {@link DomainBlockSeverity#SILENCE}. Scope {@code
   * admin:write:domain_blocks}.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException if the same or a stronger
   *     block is there already
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_blocks/#create">Mastodon
   *     docs</a>
   */
  public AdminDomainBlock block(String domain) {
    return block(domain, DomainBlockOptions.NONE);
  }

  /**
   * Blocks a server as {@code options} say. Scope {@code admin:write:domain_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_blocks/#create">Mastodon
   *     docs</a>
   */
  public AdminDomainBlock block(String domain, DomainBlockOptions options) {
    return exchange.fetch(CREATE.at().with("domain", domain).with(options));
  }

  /**
   * Changes a block; what is not said stays. Scope {@code admin:write:domain_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_blocks/#update">Mastodon
   *     docs</a>
   */
  public AdminDomainBlock update(String id, DomainBlockOptions options) {
    return exchange.fetch(UPDATE.at(id).with(options));
  }

  /**
   * Undoes a block. Scope {@code admin:write:domain_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_blocks/#delete">Mastodon
   *     docs</a>
   */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }
}
