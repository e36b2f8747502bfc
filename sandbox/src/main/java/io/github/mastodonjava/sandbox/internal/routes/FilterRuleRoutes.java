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
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.Objects;

/** The keywords and statuses of filters, one by one. */
public final class FilterRuleRoutes {
  private final State state;
  private final FilterStore filters;

  public FilterRuleRoutes(State state) {
    this.state = state;
    this.filters = state.filters();
  }

  /** To be registered before {@link FilterRoutes}, whose paths are more general. */
  public void register(Router router) {
    router
        .get("/api/v2/filters/keywords/{id}", this::keyword)
        .put("/api/v2/filters/keywords/{id}", this::changeKeyword)
        .delete("/api/v2/filters/keywords/{id}", this::removeKeyword)
        .get("/api/v2/filters/statuses/{id}", this::status)
        .delete("/api/v2/filters/statuses/{id}", this::removeStatus)
        .get("/api/v2/filters/{id}/keywords", this::keywords)
        .post("/api/v2/filters/{id}/keywords", this::addKeyword)
        .get("/api/v2/filters/{id}/statuses", this::statuses)
        .post("/api/v2/filters/{id}/statuses", this::addStatus);
  }

  private Filter filter(Call call, String... scopes) {
    Account user = call.requireUser(scopes);
    return FilterRoutes.own(filters.get(call.id()), user);
  }

  private Answer keywords(Call call) {
    Filter filter = filter(call, "read", "read:filters");
    return Answer.json(Json.array(filters.keywords(filter), FilterJson::keyword));
  }

  private Answer addKeyword(Call call) {
    Filter filter = filter(call, "write", "write:filters");
    String text = text(call.text("keyword"));
    boolean wholeWord = !Boolean.FALSE.equals(call.params().bool("whole_word"));
    return Answer.json(FilterJson.keyword(filters.addKeyword(filter, text, wholeWord)));
  }

  private Answer keyword(Call call) {
    return Answer.json(FilterJson.keyword(ownKeyword(call, "read", "read:filters")));
  }

  private Answer changeKeyword(Call call) {
    Filter.Keyword old = ownKeyword(call, "write", "write:filters");
    Filter.Keyword changed =
        new Filter.Keyword(
            old.id(),
            old.filterId(),
            text(call.params().string("keyword", old.keyword())),
            Objects.requireNonNullElse(call.params().bool("whole_word"), old.wholeWord()));
    filters.put(changed);
    return Answer.json(FilterJson.keyword(changed));
  }

  private Answer removeKeyword(Call call) {
    filters.remove(ownKeyword(call, "write", "write:filters"));
    return Answer.empty();
  }

  private Filter.Keyword ownKeyword(Call call, String... scopes) {
    Account user = call.requireUser(scopes);
    Filter.Keyword keyword = filters.keyword(call.id());
    if (keyword == null) {
      throw ApiError.recordNotFound();
    }
    FilterRoutes.own(filters.get(keyword.filterId()), user);
    return keyword;
  }

  private static String text(String keyword) {
    if (keyword.isBlank()) {
      throw ApiError.validation("Keyword can't be blank");
    }
    return keyword;
  }

  private Answer statuses(Call call) {
    Filter filter = filter(call, "read", "read:filters");
    return Answer.json(Json.array(filters.statuses(filter), FilterJson::status));
  }

  private Answer addStatus(Call call) {
    Filter filter = filter(call, "write", "write:filters");
    Status status = state.statuses().get(Ids.parse(call.text("status_id")));
    if (status == null || !state.visibility().canSee(filter.owner(), status)) {
      throw ApiError.validation("Status must exist");
    }
    for (Filter.FilteredStatus filtered : filters.statuses(filter)) {
      if (filtered.statusId() == status.id()) {
        throw ApiError.validation("Status has already been taken");
      }
    }
    return Answer.json(FilterJson.status(filters.addStatus(filter, status)));
  }

  private Answer status(Call call) {
    return Answer.json(FilterJson.status(ownStatus(call, "read", "read:filters")));
  }

  private Answer removeStatus(Call call) {
    filters.remove(ownStatus(call, "write", "write:filters"));
    return Answer.empty();
  }

  private Filter.FilteredStatus ownStatus(Call call, String... scopes) {
    Account user = call.requireUser(scopes);
    Filter.FilteredStatus status = filters.status(call.id());
    if (status == null) {
      throw ApiError.recordNotFound();
    }
    FilterRoutes.own(filters.get(status.filterId()), user);
    return status;
  }
}
