package io.github.mastodonjava.sandbox.internal.routes.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.state.Table;
import java.util.List;
import java.util.function.Function;

/** What all lists of moderators have in common: listing, looking at one, removing one. */
final class TableRoutes<T> {
  private final String name;
  private final Table<T> table;
  private final Function<T, ObjectNode> json;

  /**
   * Routes for the entries of {@code table}.
   *
   * @param name as it is in paths and scopes
   */
  TableRoutes(String name, Table<T> table, Function<T, ObjectNode> json) {
    this.name = name;
    this.table = table;
    this.json = json;
  }

  void register(Router router) {
    String path = "/api/v1/admin/" + name;
    router
        .get(path, this::list)
        .get(path + "/{id}", this::get)
        .delete(path + "/{id}", this::remove);
  }

  void requireRead(Call call) {
    Moderators.require(call, "admin:read", "admin:read:" + name);
  }

  void requireWrite(Call call) {
    Moderators.require(call, "admin:write", "admin:write:" + name);
  }

  private Answer list(Call call) {
    requireRead(call);
    Paging paging = new Paging(call, 100);
    List<Paging.Entry<T>> page = paging.page(table.all(), entry -> true);
    return Answer.json(Json.array(page, entry -> json.apply(entry.value())))
        .with("Link", paging.linksWhileFull(page, "min_id"));
  }

  private Answer get(Call call) {
    requireRead(call);
    return answer(find(call));
  }

  private Answer remove(Call call) {
    requireWrite(call);
    find(call);
    table.remove(call.id());
    return Answer.empty();
  }

  Answer answer(T entry) {
    return Answer.json(json.apply(entry));
  }

  /** The entry of the path. */
  T find(Call call) {
    T entry = table.get(call.id());
    if (entry == null) {
      throw ApiError.recordNotFound();
    }
    return entry;
  }
}
