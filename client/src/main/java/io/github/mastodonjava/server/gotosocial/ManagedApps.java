package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * The applications that the user registered: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class ManagedApps {
  private static final String PATH = "/api/v1/apps";
  private static final Endpoint<Page<ManagedApplication>> LIST =
      Endpoint.getPage(PATH, ManagedApplication.class).scope(new Scope("read:applications"));
  private static final Endpoint<ManagedApplication> DELETE =
      Endpoint.delete(PATH + "/{id}", ManagedApplication.class)
          .scope(new Scope("write:applications"));
  private static final Endpoint<ManagedApplication> GET =
      Endpoint.get(PATH + "/{id}", ManagedApplication.class).scope(new Scope("read:applications"));

  private final Exchange exchange;

  ManagedApps(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns all of them. Scope {@code read:applications}. */
  public Page<ManagedApplication> list() {
    return list(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says: 20 a page unless said. */
  public Page<ManagedApplication> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Deletes an application and its logins, and returns it once more. Scope {@code
   * write:applications}.
   */
  public ManagedApplication delete(String id) {
    return exchange.fetch(DELETE.at(id));
  }

  /** Returns the application {@code id}. Scope {@code read:applications}. */
  public ManagedApplication get(String id) {
    return exchange.fetch(GET.at(id));
  }
}
