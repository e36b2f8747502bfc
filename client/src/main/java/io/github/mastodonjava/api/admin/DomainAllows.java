package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.admin.AdminDomainAllow;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Servers that this server speaks to, where it speaks to few: <a
 * href="https://docs.joinmastodon.org/methods/admin/domain_allows/">Mastodon documentation</a>.
 * Since Mastodon 4.0. A page has 100 unless said, 200 at most.
 */
public final class DomainAllows {

  private static final String PATH = "/api/v1/admin/domain_allows";
  private static final Endpoint<Page<AdminDomainAllow>> LIST =
      Endpoint.getPage(PATH, AdminDomainAllow.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_READ_DOMAIN_ALLOWS);
  private static final Endpoint<AdminDomainAllow> GET =
      Endpoint.get(PATH + "/{id}", AdminDomainAllow.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_READ_DOMAIN_ALLOWS);
  private static final Endpoint<AdminDomainAllow> CREATE =
      Endpoint.post(PATH, AdminDomainAllow.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_DOMAIN_ALLOWS)
          .form();
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", PATH + "/{id}")
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_DOMAIN_ALLOWS);

  private final Exchange exchange;

  public DomainAllows(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns all allowed servers. Scope {@code admin:read:domain_allows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_allows/#get">Mastodon docs</a>
   */
  public Page<AdminDomainAllow> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code
   * admin:read:domain_allows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_allows/#get">Mastodon docs</a>
   */
  public Page<AdminDomainAllow> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Returns the allowed server {@code id}. Scope {@code admin:read:domain_allows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_allows/#get-one">Mastodon
   *     docs</a>
   */
  public AdminDomainAllow get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Allows a server. Scope {@code admin:write:domain_allows}.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException if {@code domain} is none
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_allows/#create">Mastodon
   *     docs</a>
   */
  public AdminDomainAllow allow(String domain) {
    return exchange.fetch(CREATE.at().with("domain", domain));
  }

  /**
   * Allows a server no longer. Scope {@code admin:write:domain_allows}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/domain_allows/#delete">Mastodon
   *     docs</a>
   */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }
}
