package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Servers that subscriptions and drafts have no hold on: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class DomainPermissionExcludes {
  private static final String PATH = "/api/v1/admin/domain_permission_excludes";
  private static final Endpoint<Page<DomainPermission>> LIST =
      Endpoint.getPage(PATH, DomainPermission.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<DomainPermission> CREATE =
      Endpoint.post(PATH, DomainPermission.class).scope(Scope.ADMIN_WRITE).form();
  private static final Endpoint<DomainPermission> DELETE =
      Endpoint.delete(PATH + "/{id}", DomainPermission.class).scope(Scope.ADMIN_WRITE);
  private static final Endpoint<DomainPermission> GET =
      Endpoint.get(PATH + "/{id}", DomainPermission.class).scope(Scope.ADMIN_READ);

  private final Exchange exchange;

  DomainPermissionExcludes(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns all of them. Scope {@code admin:read}. */
  public Page<DomainPermission> list() {
    return list(null, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says: 20 a page unless said.
   *
   * @param domain the only server to be told of; null for all
   */
  public Page<DomainPermission> list(@Nullable String domain, Paging paging) {
    return exchange.fetch(LIST.at().with("domain", domain).with(paging));
  }

  /**
   * Excludes a server. Scope {@code admin:write}.
   *
   * @param privateComment what administrators may read; null for nothing
   */
  public DomainPermission create(String domain, @Nullable String privateComment) {
    return exchange.fetch(
        CREATE.at().with("domain", domain).with("private_comment", privateComment));
  }

  /** Excludes a server no more, and returns what held. Scope {@code admin:write}. */
  public DomainPermission delete(String id) {
    return exchange.fetch(DELETE.at(id));
  }

  /** Returns the one with this id. Scope {@code admin:read}. */
  public DomainPermission get(String id) {
    return exchange.fetch(GET.at(id));
  }
}
