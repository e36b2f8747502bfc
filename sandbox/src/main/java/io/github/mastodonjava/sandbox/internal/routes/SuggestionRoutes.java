package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who can be discovered: suggestions for a user, and the directory for everybody. */
public final class SuggestionRoutes {
  private final State state;
  private final Presenters present;

  public SuggestionRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  public void register(Router router) {
    router
        .get("/api/v1/suggestions", this::v1)
        .delete("/api/v1/suggestions/{id}", this::dismiss)
        .get("/api/v1/directory", this::directory)
        .since(3, 4)
        .get("/api/v2/suggestions", this::v2);
  }

  private Answer v1(Call call) {
    Account user = call.requireUser("read");
    return Answer.json(
        Json.array(suggested(call, user), one -> present.accounts().account(one, user)));
  }

  private Answer v2(Call call) {
    Account user = call.requireUser("read", "read:accounts");
    return Answer.json(Json.array(suggested(call, user), one -> suggestion(one, user)));
  }

  private List<Account> suggested(Call call, Account user) {
    return state.suggestions().of(user).stream().limit(call.limit(40)).toList();
  }

  private ObjectNode suggestion(Account account, Account user) {
    boolean friend = state.suggestions().isFriendOfFriend(user, account);
    ObjectNode json = Json.object().put("source", friend ? "past_interactions" : "global");
    json.putArray("sources").add(friend ? "friends_of_friends" : "most_followed");
    json.set("account", present.accounts().account(account, user));
    return json;
  }

  private Answer dismiss(Call call) {
    Account user = call.requireUser("write", "write:accounts", "read");
    Account account = state.accounts().byId(call.id());
    if (account != null) {
      state.suggestions().dismiss(user, account);
    }
    return Answer.empty();
  }

  /** Those who want to be discovered, by their last post or by when they came. */
  private Answer directory(Call call) {
    @Nullable Account viewer = call.viewer();
    String order = call.params().string("order", "active");
    if (!order.equals("active") && !order.equals("new")) {
      throw ApiError.of(422, "'" + order + "' is not a valid order");
    }
    Comparator<Account> comparator =
        order.equals("new")
            ? Comparator.comparingLong(Account::id)
            : Comparator.comparingLong(this::lastStatusId);
    long offset = Objects.requireNonNullElse(call.idParam("offset"), 0L);
    List<Account> found =
        state.accounts().all().stream()
            .filter(account -> Boolean.TRUE.equals(account.profile().discoverable()))
            .filter(account -> state.visibility().wants(viewer, account))
            .sorted(comparator.reversed())
            .skip(offset)
            .limit(call.limit(40))
            .toList();
    return Answer.json(Json.array(found, one -> present.accounts().account(one, viewer)));
  }

  private long lastStatusId(Account account) {
    Map.Entry<Long, Status> last = state.statuses().of(account).lastEntry();
    return last == null ? 0 : last.getKey();
  }
}
