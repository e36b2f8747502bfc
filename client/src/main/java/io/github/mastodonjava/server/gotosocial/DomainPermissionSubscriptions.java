package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of servers that blocks and allows are taken from: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class DomainPermissionSubscriptions {
  private static final String PATH = "/api/v1/admin/domain_permission_subscriptions";
  private static final Endpoint<Page<DomainPermissionSubscription>> LIST =
      Endpoint.getPage(PATH, DomainPermissionSubscription.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<DomainPermissionSubscription> CREATE =
      Endpoint.post(PATH, DomainPermissionSubscription.class).scope(Scope.ADMIN_WRITE).form();
  private static final Endpoint<DomainPermissionSubscription> UPDATE =
      Endpoint.patch(PATH + "/{id}", DomainPermissionSubscription.class)
          .scope(Scope.ADMIN_WRITE)
          .form();
  private static final Endpoint<List<DomainPermissionSubscription>> PREVIEW =
      Endpoint.getList(PATH + "/preview", DomainPermissionSubscription.class)
          .scope(Scope.ADMIN_READ);
  private static final Endpoint<DomainPermissionSubscription> GET =
      Endpoint.get(PATH + "/{id}", DomainPermissionSubscription.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<DomainPermissionSubscription> REMOVE =
      Endpoint.post(PATH + "/{id}/remove", DomainPermissionSubscription.class)
          .scope(Scope.ADMIN_WRITE)
          .form();
  private static final Endpoint<List<InstanceDomain>> TEST =
      Endpoint.postList(PATH + "/{id}/test", InstanceDomain.class).scope(Scope.ADMIN_WRITE);

  private final Exchange exchange;

  DomainPermissionSubscriptions(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns all subscriptions. Scope {@code admin:read}. */
  public Page<DomainPermissionSubscription> list() {
    return list(null, Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says: 20 a page unless said.
   *
   * @param type null for those of blocks and of allows
   */
  public Page<DomainPermissionSubscription> list(
      @Nullable DomainPermissionType type, Paging paging) {
    return exchange.fetch(LIST.at().with("permission_type", type).with(paging));
  }

  /** Subscribes to a list. Scope {@code admin:write}. */
  public DomainPermissionSubscription create(NewPermissionSubscription subscription) {
    return exchange.fetch(CREATE.at().with(subscription));
  }

  /** Changes a subscription. Scope {@code admin:write}. */
  public DomainPermissionSubscription update(String id, PermissionSubscriptionUpdate update) {
    return exchange.fetch(UPDATE.at(id).with(update));
  }

  /** Returns all of one type in the order in which they hold. Scope {@code admin:read}. */
  public List<DomainPermissionSubscription> preview(DomainPermissionType type) {
    return exchange.fetch(PREVIEW.at().with("permission_type", type));
  }

  /** Returns the subscription {@code id}. Scope {@code admin:read}. */
  public DomainPermissionSubscription get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Ends a subscription, and returns it once more. Scope {@code admin:write}.
   *
   * @param removeChildren whether the blocks or allows that came from it end, too
   */
  public DomainPermissionSubscription remove(String id, boolean removeChildren) {
    return exchange.fetch(REMOVE.at(id).with("remove_children", removeChildren));
  }

  /**
   * Fetches the list, and returns what is on it; nothing is blocked or allowed. Scope {@code
   * admin:write}.
   *
   * @throws io.github.mastodonjava.error.MastodonDecodeException if the list cannot be fetched: the
   *     server then answers with the reason, which the exception quotes, and status 200
   */
  public List<InstanceDomain> test(String id) {
    return exchange.fetch(TEST.at(id));
  }
}
