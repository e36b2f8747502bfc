package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Rule;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;

/**
 * The rules of the server: <a href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial
 * documentation</a>.
 */
public final class InstanceRules {
  private static final String PATH = "/api/v1/admin/instance/rules";
  private static final Endpoint<List<Rule>> LIST =
      Endpoint.getList(PATH, Rule.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<Rule> CREATE =
      Endpoint.post(PATH, Rule.class).scope(Scope.ADMIN_WRITE).form();
  private static final Endpoint<Rule> DELETE =
      Endpoint.delete(PATH + "/{id}", Rule.class).scope(Scope.ADMIN_WRITE);
  private static final Endpoint<Rule> GET =
      Endpoint.get(PATH + "/{id}", Rule.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<Rule> UPDATE =
      Endpoint.patch(PATH + "/{id}", Rule.class).scope(Scope.ADMIN_WRITE).form();

  private final Exchange exchange;

  InstanceRules(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns all rules. Scope {@code admin:read}. */
  public List<Rule> list() {
    return exchange.fetch(LIST.at());
  }

  /** Adds a rule. Scope {@code admin:write}. */
  public Rule create(String text) {
    return exchange.fetch(CREATE.at().with("text", text));
  }

  /** Deletes a rule, and returns it once more. Scope {@code admin:write}. */
  public Rule delete(String id) {
    return exchange.fetch(DELETE.at(id));
  }

  /** Returns the rule {@code id}. Scope {@code admin:read}. */
  public Rule get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /** Gives a rule another text. Scope {@code admin:write}. */
  public Rule update(String id, String text) {
    return exchange.fetch(UPDATE.at(id).with("text", text));
  }
}
