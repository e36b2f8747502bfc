package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules about the headers of requests to the server: <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class HeaderFilters {
  private static final Endpoint<List<HeaderFilter>> ALLOWS =
      Endpoint.getList("/api/v1/admin/header_allows", HeaderFilter.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<HeaderFilter> CREATE_ALLOW =
      Endpoint.post("/api/v1/admin/header_allows", HeaderFilter.class)
          .scope(Scope.ADMIN_WRITE)
          .form();
  private static final Endpoint<@Nullable Void> DELETE_ALLOW =
      Endpoint.nothing("DELETE", "/api/v1/admin/header_allows/{id}").scope(Scope.ADMIN_WRITE);
  private static final Endpoint<HeaderFilter> GET_ALLOW =
      Endpoint.get("/api/v1/admin/header_allows/{id}", HeaderFilter.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<List<HeaderFilter>> BLOCKS =
      Endpoint.getList("/api/v1/admin/header_blocks", HeaderFilter.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<HeaderFilter> CREATE_BLOCK =
      Endpoint.post("/api/v1/admin/header_blocks", HeaderFilter.class)
          .scope(Scope.ADMIN_WRITE)
          .form();
  private static final Endpoint<@Nullable Void> DELETE_BLOCK =
      Endpoint.nothing("DELETE", "/api/v1/admin/header_blocks/{id}").scope(Scope.ADMIN_WRITE);
  private static final Endpoint<HeaderFilter> GET_BLOCK =
      Endpoint.get("/api/v1/admin/header_blocks/{id}", HeaderFilter.class).scope(Scope.ADMIN_READ);

  private final Exchange exchange;

  HeaderFilters(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns the rules that let requests in. Scope {@code admin:read}. */
  public List<HeaderFilter> allows() {
    return exchange.fetch(ALLOWS.at());
  }

  /**
   * Adds a rule that lets requests in. Scope {@code admin:write}.
   *
   * @param regex a regular expression of Go
   */
  public HeaderFilter createAllow(String header, String regex) {
    return exchange.fetch(CREATE_ALLOW.at().with("header", header).with("regex", regex));
  }

  /** Deletes a rule of {@link #allows}. Scope {@code admin:write}. */
  public void deleteAllow(String id) {
    exchange.fetch(DELETE_ALLOW.at(id));
  }

  /** Returns a rule of {@link #allows}. Scope {@code admin:read}. */
  public HeaderFilter getAllow(String id) {
    return exchange.fetch(GET_ALLOW.at(id));
  }

  /** Returns the rules that shut requests out. Scope {@code admin:read}. */
  public List<HeaderFilter> blocks() {
    return exchange.fetch(BLOCKS.at());
  }

  /**
   * Adds a rule that shuts requests out. Scope {@code admin:write}.
   *
   * @param regex a regular expression of Go
   */
  public HeaderFilter createBlock(String header, String regex) {
    return exchange.fetch(CREATE_BLOCK.at().with("header", header).with("regex", regex));
  }

  /** Deletes a rule of {@link #blocks}. Scope {@code admin:write}. */
  public void deleteBlock(String id) {
    exchange.fetch(DELETE_BLOCK.at(id));
  }

  /** Returns a rule of {@link #blocks}. Scope {@code admin:read}. */
  public HeaderFilter getBlock(String id) {
    return exchange.fetch(GET_BLOCK.at(id));
  }
}
