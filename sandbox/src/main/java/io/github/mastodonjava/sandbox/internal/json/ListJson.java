package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.UserList;

/** Writes <a href="https://docs.joinmastodon.org/entities/List/">List</a>. */
public final class ListJson {
  private ListJson() {}

  public static ObjectNode list(UserList list) {
    return Json.object()
        .put("id", Long.toString(list.id()))
        .put("title", list.title())
        .put("replies_policy", list.repliesPolicy())
        .put("exclusive", list.exclusive());
  }
}
