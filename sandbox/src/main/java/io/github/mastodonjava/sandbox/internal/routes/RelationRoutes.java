package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.json.RelationshipJson;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Following;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.Relations;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who follows whom, and what users note about each other. */
public final class RelationRoutes {
  private static final int LONGEST_NOTE = 2000;

  private final State state;
  private final Presenters present;
  private final AccountPages pages;
  private final Following following;

  public RelationRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.pages = new AccountPages(state, present);
    this.following = new Following(state);
  }

  public void register(Router router) {
    router
        .get("/api/v1/accounts/relationships", this::relationships)
        .get("/api/v1/accounts/{id}/followers", this::followers)
        .get("/api/v1/accounts/{id}/following", this::followed)
        .post("/api/v1/accounts/{id}/follow", this::follow)
        .post("/api/v1/accounts/{id}/unfollow", this::unfollow)
        .since(3, 2)
        .post("/api/v1/accounts/{id}/note", this::note)
        .since(3, 5)
        .get("/api/v1/accounts/familiar_followers", this::familiarFollowers)
        .post("/api/v1/accounts/{id}/remove_from_followers", this::removeFollower);
  }

  private Answer relationships(Call call) {
    Account user = call.requireUser("read", "read:follows");
    return Answer.json(
        Json.array(accounts(call), account -> RelationshipJson.relationship(state, user, account)));
  }

  private List<Account> accounts(Call call) {
    List<String> ids = new ArrayList<>(call.params().strings("id"));
    if (ids.isEmpty() && call.params().string("id") != null) {
      ids.add(call.text("id"));
    }
    return ids.stream()
        .map(id -> state.accounts().byId(Ids.parse(id)))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Whom the user follows among the followers of each account. */
  private Answer familiarFollowers(Call call) {
    Account user = call.requireUser("read", "read:follows");
    return Answer.json(
        Json.array(
            accounts(call),
            account -> {
              ObjectNode json = Json.object().put("id", Long.toString(account.id()));
              json.set(
                  "accounts",
                  Json.array(
                      familiar(user, account), one -> present.accounts().account(one, user)));
              return json;
            }));
  }

  private List<Account> familiar(Account user, Account account) {
    if (Boolean.TRUE.equals(account.profile().hideCollections())) {
      return List.of();
    }
    return state.follows().to(account).values().stream()
        .map(follow -> state.accounts().byId(follow.from()))
        .filter(Objects::nonNull)
        .filter(follower -> state.follows().exists(user, follower))
        .toList();
  }

  private Answer followers(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:accounts");
    Account account = account(state, call);
    return hides(account, viewer)
        ? Answer.json(Json.array())
        : pages.ofRelations(call, viewer, state.follows().to(account), Relations.Relation::from);
  }

  private Answer followed(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:accounts");
    Account account = account(state, call);
    return hides(account, viewer)
        ? Answer.json(Json.array())
        : pages.ofRelations(call, viewer, state.follows().from(account), Relations.Relation::to);
  }

  private static boolean hides(Account account, @Nullable Account viewer) {
    return viewer != account && Boolean.TRUE.equals(account.profile().hideCollections());
  }

  private Answer follow(Call call) {
    Account user = call.requireUser("follow", "write", "write:follows");
    Account target = account(state, call);
    if (target == user) {
      throw ApiError.recordNotFound();
    }
    if (state.blocks().exists(target, user) || state.blocks().exists(user, target)) {
      throw ApiError.notAllowed();
    }
    List<String> languages = call.params().strings("languages");
    following.follow(
        user,
        target,
        !Boolean.FALSE.equals(call.params().bool("reblogs")),
        call.params().flag("notify"),
        languages.isEmpty() ? null : languages);
    return relationship(state, user, target);
  }

  private Answer unfollow(Call call) {
    Account user = call.requireUser("follow", "write", "write:follows");
    Account target = account(state, call);
    following.unfollow(user, target);
    return relationship(state, user, target);
  }

  private Answer removeFollower(Call call) {
    Account user = call.requireUser("follow", "write", "write:follows");
    Account follower = account(state, call);
    following.unfollow(follower, user);
    return relationship(state, user, follower);
  }

  private Answer note(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    Account target = account(state, call);
    String comment = call.text("comment");
    if (comment.codePointCount(0, comment.length()) > LONGEST_NOTE) {
      throw ApiError.validation("Comment is too long (maximum is " + LONGEST_NOTE + " characters)");
    }
    state.notes().put(user, target, comment);
    return relationship(state, user, target);
  }

  static Answer relationship(State state, Account user, Account other) {
    return Answer.json(RelationshipJson.relationship(state, user, other));
  }

  /** The account of the path. */
  static Account account(State state, Call call) {
    Account account = state.accounts().byId(call.id());
    if (account == null) {
      throw ApiError.recordNotFound();
    }
    return account;
  }
}
