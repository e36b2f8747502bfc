package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.admin.AdminEmailDomainBlock;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Domains whose e-mail addresses may not sign up: <a
 * href="https://docs.joinmastodon.org/methods/admin/email_domain_blocks/">Mastodon
 * documentation</a>. Since Mastodon 4.0. A page has 100 unless said, 200 at most.
 */
public final class EmailDomainBlocks {

  private static final String PATH = "/api/v1/admin/email_domain_blocks";
  private static final Endpoint<Page<AdminEmailDomainBlock>> LIST =
      Endpoint.getPage(PATH, AdminEmailDomainBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_READ_EMAIL_DOMAIN_BLOCKS);
  private static final Endpoint<AdminEmailDomainBlock> GET =
      Endpoint.get(PATH + "/{id}", AdminEmailDomainBlock.class)
          .since("4.1.0")
          .scope(Scope.ADMIN_READ_EMAIL_DOMAIN_BLOCKS);
  private static final Endpoint<AdminEmailDomainBlock> CREATE =
      Endpoint.post(PATH, AdminEmailDomainBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_EMAIL_DOMAIN_BLOCKS)
          .form();
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", PATH + "/{id}")
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_EMAIL_DOMAIN_BLOCKS);

  private final Exchange exchange;

  public EmailDomainBlocks(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns all blocks. Scope {@code admin:read:email_domain_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/email_domain_blocks/#get">Mastodon
   *     docs</a>
   */
  public Page<AdminEmailDomainBlock> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code
   * admin:read:email_domain_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/email_domain_blocks/#get">Mastodon
   *     docs</a>
   */
  public Page<AdminEmailDomainBlock> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Returns the block {@code id}. Scope {@code admin:read:email_domain_blocks}; since Mastodon 4.1.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/admin/email_domain_blocks/#get-one">Mastodon
   *     docs</a>
   */
  public AdminEmailDomainBlock get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Blocks the addresses of a domain. Scope {@code admin:write:email_domain_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/email_domain_blocks/#create">Mastodon
   *     docs</a>
   */
  public AdminEmailDomainBlock block(String domain) {
    return exchange.fetch(CREATE.at().with("domain", domain));
  }

  /**
   * Undoes a block. Scope {@code admin:write:email_domain_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/email_domain_blocks/#delete">Mastodon
   *     docs</a>
   */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }
}
