package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Blocks and allows of servers that wait for an administrator: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class DomainPermissionDrafts {
  private static final String PATH = "/api/v1/admin/domain_permission_drafts";
  private static final Endpoint<Page<DomainPermission>> LIST =
      Endpoint.getPage(PATH, DomainPermission.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<DomainPermission> CREATE =
      Endpoint.post(PATH, DomainPermission.class).scope(Scope.ADMIN_WRITE).form();
  private static final Endpoint<DomainPermission> GET =
      Endpoint.get(PATH + "/{id}", DomainPermission.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<DomainPermission> ACCEPT =
      Endpoint.post(PATH + "/{id}/accept", DomainPermission.class).scope(Scope.ADMIN_WRITE).form();
  private static final Endpoint<DomainPermission> REMOVE =
      Endpoint.post(PATH + "/{id}/remove", DomainPermission.class).scope(Scope.ADMIN_WRITE).form();

  private final Exchange exchange;

  DomainPermissionDrafts(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns all drafts. Scope {@code admin:read}. */
  public Page<DomainPermission> list() {
    return list(DraftFilter.ALL);
  }

  /** Returns the drafts that {@code filter} lets through. Scope {@code admin:read}. */
  public Page<DomainPermission> list(DraftFilter filter) {
    return exchange.fetch(LIST.at().with(filter));
  }

  /** Makes a draft. Scope {@code admin:write}. */
  public DomainPermission create(NewDomainPermissionDraft draft) {
    return exchange.fetch(CREATE.at().with(draft));
  }

  /** Returns the draft {@code id}. Scope {@code admin:read}. */
  public DomainPermission get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Makes a draft hold, and returns the block or allow that it became. Scope {@code admin:write}.
   *
   * @param overwrite whether it replaces one that the server has about that domain already; without
   *     that, such a draft is refused with status 409
   */
  public DomainPermission accept(String id, boolean overwrite) {
    return exchange.fetch(ACCEPT.at(id).with("overwrite", overwrite));
  }

  /**
   * Removes a draft, and returns it once more. Scope {@code admin:write}.
   *
   * @param excludeTarget whether there are to be no more drafts about that domain
   */
  public DomainPermission remove(String id, boolean excludeTarget) {
    return exchange.fetch(REMOVE.at(id).with("exclude_target", excludeTarget));
  }
}
