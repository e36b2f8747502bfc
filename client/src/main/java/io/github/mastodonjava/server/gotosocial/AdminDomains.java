package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;

/**
 * Servers that are allowed, and what is kept of others: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>. Blocks,
 * and allows' other methods, are those of Mastodon: {@code mastodon.admin()}.
 */
public final class AdminDomains {
  private static final Endpoint<DomainPermission> UPDATE_ALLOW =
      Endpoint.put("/api/v1/admin/domain_allows/{id}", DomainPermission.class)
          .scope(Scope.ADMIN_WRITE_DOMAIN_ALLOWS)
          .form();
  private static final Endpoint<AdminAction> EXPIRE_KEYS =
      Endpoint.post("/api/v1/admin/domain_keys_expire", AdminAction.class)
          .scope(Scope.ADMIN_WRITE)
          .form();
  private static final Endpoint<List<InstanceDomain>> ALLOWS =
      Endpoint.getList("/api/v1/instance/domain_allows", InstanceDomain.class);

  private final Exchange exchange;

  AdminDomains(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Changes what is said of a server that is allowed. Scope {@code admin:write:domain_allows}. */
  public DomainPermission updateAllow(String id, DomainPermissionComments comments) {
    return exchange.fetch(UPDATE_ALLOW.at(id).with(comments));
  }

  /**
   * Forgets the public keys of all accounts of a server, so that they are fetched again. Scope
   * {@code admin:write}.
   */
  public AdminAction expireKeys(String domain) {
    return exchange.fetch(EXPIRE_KEYS.at().with("domain", domain));
  }

  /** Returns the servers that are allowed, as everybody may see them, if the server shows them. */
  public List<InstanceDomain> allows() {
    return exchange.fetch(ALLOWS.at());
  }
}
