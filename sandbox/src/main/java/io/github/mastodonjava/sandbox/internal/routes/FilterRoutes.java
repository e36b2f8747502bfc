package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.FilterJson;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Filter;
import io.github.mastodonjava.sandbox.internal.state.FilterStore;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/filters/#v2">filters</a> as a whole. */
public final class FilterRoutes {
  private final State state;
  private final FilterStore filters;

  public FilterRoutes(State state) {
    this.state = state;
    this.filters = state.filters();
  }

  public void register(Router router) {
    router
        .get("/api/v2/filters", this::all)
        .post("/api/v2/filters", this::create)
        .get("/api/v2/filters/{id}", this::get)
        .put("/api/v2/filters/{id}", this::update)
        .delete("/api/v2/filters/{id}", this::delete);
  }

  private Answer all(Call call) {
    Account user = call.requireUser("read", "read:filters");
    return Answer.json(Json.array(filters.of(user), filter -> FilterJson.filter(filter, filters)));
  }

  private Answer get(Call call) {
    Account user = call.requireUser("read", "read:filters");
    return answer(own(filters.get(call.id()), user));
  }

  private Answer create(Call call) {
    Account user = call.requireUser("write", "write:filters");
    Params params = call.params();
    String title = title(params.string("title", ""));
    List<String> contexts = contexts(params.strings("context"));
    String action = action(params.string("filter_action", "warn"));
    checkKeywords(params);
    Filter filter = filters.add(user, title, contexts, action, expiresAt(call, state.now(), null));
    changeKeywords(filter, params);
    return answer(filter);
  }

  private Answer update(Call call) {
    Account user = call.requireUser("write", "write:filters");
    Params params = call.params();
    Filter old = own(filters.get(call.id()), user);
    Filter changed =
        new Filter(
            old.id(),
            user,
            title(params.string("title", old.title())),
            params.has("context") ? contexts(params.strings("context")) : old.contexts(),
            action(params.string("filter_action", old.action())),
            expiresAt(call, state.now(), old.expiresAt()));
    checkKeywords(params);
    filters.put(changed);
    changeKeywords(changed, params);
    return answer(changed);
  }

  private Answer delete(Call call) {
    Account user = call.requireUser("write", "write:filters");
    filters.remove(own(filters.get(call.id()), user));
    return Answer.empty();
  }

  private Answer answer(Filter filter) {
    return Answer.json(FilterJson.filter(filter, filters));
  }

  static Filter own(@Nullable Filter filter, Account user) {
    if (filter == null || filter.owner() != user) {
      throw ApiError.recordNotFound();
    }
    return filter;
  }

  private static String title(String title) {
    if (title.isBlank()) {
      throw ApiError.validation("Title can't be blank");
    }
    return title;
  }

  static List<String> contexts(List<String> contexts) {
    if (!Filter.areContexts(contexts)) {
      throw ApiError.validation("Context None or invalid context supplied");
    }
    return contexts;
  }

  private static String action(String action) {
    if (!Filter.isAction(action)) {
      throw ApiError.of(422, "'" + action + "' is not a valid filter_action");
    }
    return action;
  }

  /** When a filter that lasts {@code expires_in} seconds ends; an empty text is for ever. */
  static @Nullable Instant expiresAt(Call call, Instant now, @Nullable Instant fallback) {
    if (!call.params().has("expires_in")) {
      return fallback;
    }
    Long seconds = call.idParam("expires_in");
    return seconds == null ? null : now.plusSeconds(seconds);
  }

  private static void checkKeywords(Params params) {
    for (Params keyword : params.nestedList("keywords_attributes")) {
      if (!keyword.has("id") && keyword.string("keyword", "").isBlank()) {
        throw ApiError.validation("Keywords keyword can't be blank");
      }
    }
  }

  /** Adds keywords without an id, changes those with one, and removes what is to be destroyed. */
  private void changeKeywords(Filter filter, Params params) {
    for (Params wanted : params.nestedList("keywords_attributes")) {
      String id = wanted.string("id");
      if (id == null) {
        boolean wholeWord = wanted.flag("whole_word");
        filters.addKeyword(filter, wanted.string("keyword", ""), wholeWord);
        continue;
      }
      Filter.Keyword old = filters.keyword(Ids.parse(id));
      if (old == null || old.filterId() != filter.id()) {
        throw ApiError.recordNotFound();
      }
      if (wanted.flag("_destroy")) {
        filters.remove(old);
      } else {
        filters.put(
            new Filter.Keyword(
                old.id(),
                old.filterId(),
                wanted.string("keyword", old.keyword()),
                Objects.requireNonNullElse(wanted.bool("whole_word"), old.wholeWord())));
      }
    }
  }
}
