package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.ListJson;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.UserList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** <a href="https://docs.joinmastodon.org/methods/lists/">lists</a>. */
public final class ListRoutes {
  private static final int MOST = 50;

  private final State state;
  private final Presenters present;
  private final AccountPages pages;

  public ListRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.pages = new AccountPages(state, present);
  }

  public void register(Router router) {
    router
        .get("/api/v1/lists", this::all)
        .post("/api/v1/lists", this::create)
        .get("/api/v1/lists/{id}", this::get)
        .put("/api/v1/lists/{id}", this::update)
        .delete("/api/v1/lists/{id}", this::delete)
        .get("/api/v1/lists/{id}/accounts", this::members)
        .post("/api/v1/lists/{id}/accounts", this::add)
        .delete("/api/v1/lists/{id}/accounts", this::remove)
        .get("/api/v1/accounts/{id}/lists", this::withAccount);
  }

  private Answer all(Call call) {
    Account user = call.requireUser("read", "read:lists");
    return Answer.json(Json.array(state.lists().of(user), ListJson::list));
  }

  private Answer withAccount(Call call) {
    Account user = call.requireUser("read", "read:lists");
    Account member = RelationRoutes.account(state, call);
    return Answer.json(Json.array(state.lists().with(user, member), ListJson::list));
  }

  private Answer get(Call call) {
    Account user = call.requireUser("read", "read:lists");
    return Answer.json(ListJson.list(find(state, call, user)));
  }

  private Answer create(Call call) {
    Account user = call.requireUser("write", "write:lists");
    String title = title(call, "");
    if (state.lists().of(user).size() >= MOST) {
      throw ApiError.validation("You have reached the maximum number of lists");
    }
    boolean exclusive = call.params().flag("exclusive");
    return Answer.json(
        ListJson.list(state.lists().add(user, title, repliesPolicy(call, "list"), exclusive)));
  }

  private Answer update(Call call) {
    Account user = call.requireUser("write", "write:lists");
    UserList old = find(state, call, user);
    UserList changed =
        new UserList(
            old.id(),
            user,
            title(call, old.title()),
            repliesPolicy(call, old.repliesPolicy()),
            Objects.requireNonNullElse(call.params().bool("exclusive"), old.exclusive()));
    state.lists().put(changed);
    return Answer.json(ListJson.list(changed));
  }

  private static String title(Call call, String fallback) {
    String title = call.params().string("title", fallback);
    if (title.isBlank()) {
      throw ApiError.validation("Title can't be blank");
    }
    if (title.length() > 256) {
      throw ApiError.validation("Title is too long (maximum is 256 characters)");
    }
    return title;
  }

  private static String repliesPolicy(Call call, String fallback) {
    String policy = call.params().string("replies_policy", fallback);
    if (!UserList.isRepliesPolicy(policy)) {
      throw ApiError.of(422, "'" + policy + "' is not a valid replies_policy");
    }
    return policy;
  }

  private Answer delete(Call call) {
    Account user = call.requireUser("write", "write:lists");
    state.lists().remove(find(state, call, user));
    return Answer.empty();
  }

  /** With {@code limit=0} all at once. */
  private Answer members(Call call) {
    Account user = call.requireUser("read", "read:lists");
    UserList list = find(state, call, user);
    if ("0".equals(call.params().string("limit"))) {
      List<Account> newestFirst =
          new ArrayList<>(state.lists().members(list).descendingMap().values());
      return Answer.json(
          Json.array(newestFirst, member -> present.accounts().account(member, user)));
    }
    return pages.page(call, user, state.lists().members(list), member -> member);
  }

  /** Only those whom the owner follows, or the owner, can be on a list. */
  private Answer add(Call call) {
    Account user = call.requireUser("write", "write:lists");
    UserList list = find(state, call, user);
    List<Account> added = accounts(call);
    for (Account account : added) {
      boolean known =
          account == user
              || state.follows().exists(user, account)
              || state.followRequests().exists(user, account);
      if (!known) {
        throw ApiError.recordNotFound();
      }
      if (state.lists().hasMember(list, account)) {
        throw ApiError.validation("Account has already been taken");
      }
    }
    added.forEach(account -> state.lists().addMember(list, account));
    return Answer.empty();
  }

  private Answer remove(Call call) {
    Account user = call.requireUser("write", "write:lists");
    UserList list = find(state, call, user);
    accounts(call).forEach(account -> state.lists().removeMember(list, account));
    return Answer.empty();
  }

  private List<Account> accounts(Call call) {
    List<Account> found = new ArrayList<>();
    for (String id : call.params().strings("account_ids")) {
      Account account = state.accounts().byId(Ids.parse(id));
      if (account == null) {
        throw ApiError.recordNotFound();
      }
      found.add(account);
    }
    return found;
  }

  /** The list of the path, when it is the user's. */
  static UserList find(State state, Call call, Account user) {
    UserList list = state.lists().get(call.id());
    if (list == null || list.owner() != user) {
      throw ApiError.recordNotFound();
    }
    return list;
  }
}
