package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.FilterJson;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Filter;
import io.github.mastodonjava.sandbox.internal.state.FilterStore;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * <a href="https://docs.joinmastodon.org/methods/filters/#v1">filters</a> as they were before
 * Mastodon 4.0: each is a keyword of what is a filter now.
 */
public final class V1FilterRoutes {
  private final State state;
  private final FilterStore filters;

  public V1FilterRoutes(State state) {
    this.state = state;
    this.filters = state.filters();
  }

  public void register(Router router) {
    router
        .get("/api/v1/filters", this::all)
        .post("/api/v1/filters", this::create)
        .get("/api/v1/filters/{id}", this::get)
        .put("/api/v1/filters/{id}", this::update)
        .delete("/api/v1/filters/{id}", this::delete);
  }

  /** A keyword and the filter that it belongs to. */
  private record Rule(Filter filter, Filter.Keyword keyword) {}

  private Answer all(Call call) {
    Account user = call.requireUser("read", "read:filters");
    List<Rule> rules =
        filters.of(user).stream()
            .flatMap(filter -> filters.keywords(filter).stream().map(k -> new Rule(filter, k)))
            .toList();
    return Answer.json(Json.array(rules, rule -> FilterJson.v1(rule.filter(), rule.keyword())));
  }

  private Answer get(Call call) {
    Rule rule = find(call, "read", "read:filters");
    return Answer.json(FilterJson.v1(rule.filter(), rule.keyword()));
  }

  private Answer create(Call call) {
    Account user = call.requireUser("write", "write:filters");
    String phrase = phrase(call);
    List<String> contexts = FilterRoutes.contexts(call.params().strings("context"));
    String action = call.params().flag("irreversible") ? "hide" : "warn";
    Instant until = FilterRoutes.expiresAt(call, state.now(), null);
    Filter filter = filters.add(user, phrase, contexts, action, until);
    boolean wholeWord = !Boolean.FALSE.equals(call.params().bool("whole_word"));
    Filter.Keyword keyword = filters.addKeyword(filter, phrase, wholeWord);
    return Answer.json(FilterJson.v1(filter, keyword));
  }

  private Answer update(Call call) {
    Rule old = find(call, "write", "write:filters");
    Filter filter = changed(call, old.filter());
    if (!filter.equals(old.filter()) && filters.keywords(filter).size() > 1) {
      throw ApiError.of(
          422,
          "These parameters cannot be changed from this application because they apply to more"
              + " than one filter keyword. Use a more recent application or the web interface.");
    }
    Filter.Keyword keyword =
        new Filter.Keyword(
            old.keyword().id(),
            filter.id(),
            phrase(call),
            Objects.requireNonNullElse(
                call.params().bool("whole_word"), old.keyword().wholeWord()));
    filters.put(filter);
    filters.put(keyword);
    return Answer.json(FilterJson.v1(filter, keyword));
  }

  private Filter changed(Call call, Filter old) {
    Boolean irreversible = call.params().bool("irreversible");
    String action = Boolean.TRUE.equals(irreversible) ? "hide" : "warn";
    return new Filter(
        old.id(),
        old.owner(),
        old.title(),
        call.params().has("context")
            ? FilterRoutes.contexts(call.params().strings("context"))
            : old.contexts(),
        irreversible == null ? old.action() : action,
        FilterRoutes.expiresAt(call, state.now(), old.expiresAt()));
  }

  /** Removes the keyword, and the filter with its last one. */
  private Answer delete(Call call) {
    Rule rule = find(call, "write", "write:filters");
    filters.remove(rule.keyword());
    if (filters.keywords(rule.filter()).isEmpty()) {
      filters.remove(rule.filter());
    }
    return Answer.empty();
  }

  private static String phrase(Call call) {
    String phrase = call.text("phrase");
    if (phrase.isBlank()) {
      throw ApiError.validation("Phrase can't be blank");
    }
    return phrase;
  }

  private Rule find(Call call, String... scopes) {
    Account user = call.requireUser(scopes);
    Filter.Keyword keyword = filters.keyword(call.id());
    if (keyword == null) {
      throw ApiError.recordNotFound();
    }
    return new Rule(FilterRoutes.own(filters.get(keyword.filterId()), user), keyword);
  }
}
