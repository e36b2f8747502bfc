package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Relations;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Answers pages of accounts, which are paged by the ids of what puts them on the list. */
final class AccountPages {
  private final State state;
  private final Presenters present;

  AccountPages(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  /** The accounts at one end of {@code relations}. */
  Answer ofRelations(
      Call call,
      @Nullable Account viewer,
      NavigableMap<Long, Relations.Relation> relations,
      ToLongFunction<Relations.Relation> end) {
    return page(
        call, viewer, relations, relation -> state.accounts().byId(end.applyAsLong(relation)));
  }

  <T> Answer page(
      Call call,
      @Nullable Account viewer,
      NavigableMap<Long, T> entries,
      Function<T, @Nullable Account> account) {
    return page(
        call,
        entries,
        entry -> {
          Account found = account.apply(entry);
          return found == null ? null : present.accounts().account(found, viewer);
        });
  }

  /** A page whose entries are written by {@code json}, which gives null for what is gone. */
  <T> Answer page(
      Call call, NavigableMap<Long, T> entries, Function<T, @Nullable ObjectNode> json) {
    Paging paging = new Paging(call, 40);
    List<Paging.Entry<T>> page = paging.page(entries, entry -> true);
    List<ObjectNode> written =
        page.stream().map(entry -> json.apply(entry.value())).filter(Objects::nonNull).toList();
    return Answer.json(Json.array(written, one -> one))
        .with("Link", paging.linksWhileFull(page, "since_id"));
  }
}
