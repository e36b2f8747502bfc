package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hashtags that users show on their profiles. */
public final class FeaturedTagRoutes {
  private static final int MOST = 10;

  private final State state;
  private final Presenters present;

  public FeaturedTagRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  public void register(Router router) {
    router
        .get("/api/v1/featured_tags", this::own)
        .get("/api/v1/featured_tags/suggestions", this::suggestions)
        .post("/api/v1/featured_tags", this::create)
        .delete("/api/v1/featured_tags/{id}", this::delete)
        .since(3, 3)
        .get("/api/v1/accounts/{id}/featured_tags", this::ofAccount);
  }

  private Answer own(Call call) {
    return tags(call.requireUser("read", "read:accounts"));
  }

  private Answer ofAccount(Call call) {
    call.viewer("read", "read:accounts");
    return tags(RelationRoutes.account(state, call));
  }

  private Answer tags(Account owner) {
    return Answer.json(
        Json.array(
            state.tags().featuredBy(owner).entrySet(),
            tag -> present.tags().featured(tag.getKey(), tag.getValue(), owner)));
  }

  /** The ten that the user has used most and does not feature. */
  private Answer suggestions(Call call) {
    Account user = call.requireUser("read", "read:accounts");
    Map<String, Integer> uses = new HashMap<>();
    for (Status status : state.statuses().of(user).values()) {
      status.tags().forEach(tag -> uses.merge(tag, 1, Integer::sum));
    }
    List<String> names =
        uses.entrySet().stream()
            .filter(use -> !state.tags().features(user, use.getKey()))
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    return Answer.json(Json.array(names, name -> present.tags().tag(name, user)));
  }

  private Answer create(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    String text = call.text("name");
    if (text.isBlank()) {
      throw ApiError.validation("Name can't be blank");
    }
    String name = TagRoutes.checked(text);
    long id = feature(state, user, name);
    return Answer.json(present.tags().featured(id, name, user));
  }

  static long feature(State state, Account user, String name) {
    if (state.tags().featuredBy(user).size() >= MOST && !state.tags().features(user, name)) {
      throw ApiError.validation("You have already featured the maximum number of hashtags");
    }
    return state.tags().feature(user, name);
  }

  private Answer delete(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    if (state.tags().featuredBy(user).remove(call.id()) == null) {
      throw ApiError.recordNotFound();
    }
    return Answer.empty();
  }
}
