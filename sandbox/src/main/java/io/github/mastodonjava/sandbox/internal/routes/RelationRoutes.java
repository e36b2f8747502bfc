package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.json.RelationshipJson;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.Notification;
import io.github.mastodonjava.sandbox.internal.state.Relations;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** How accounts stand to each other: following, blocking, muting. */
public final class RelationRoutes {
  private final State state;
  private final Presenters present;

  public RelationRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  public void register(Router router) {
    router
        .get("/api/v1/accounts/relationships", this::relationships)
        .get("/api/v1/accounts/{id}/followers", this::followers)
        .get("/api/v1/accounts/{id}/following", this::following)
        .post("/api/v1/accounts/{id}/follow", this::follow)
        .post("/api/v1/accounts/{id}/unfollow", this::unfollow)
        .post("/api/v1/accounts/{id}/block", this::block)
        .post("/api/v1/accounts/{id}/unblock", this::unblock)
        .post("/api/v1/accounts/{id}/mute", this::mute)
        .post("/api/v1/accounts/{id}/unmute", this::unmute)
        .get("/api/v1/follow_requests", this::requests)
        .post("/api/v1/follow_requests/{id}/authorize", this::authorize)
        .post("/api/v1/follow_requests/{id}/reject", this::reject);
  }

  private Answer relationships(Call call) {
    Account user = call.requireUser("read", "read:follows");
    List<String> ids = new ArrayList<>(call.params().strings("id"));
    if (ids.isEmpty() && call.params().string("id") != null) {
      ids.add(call.text("id"));
    }
    List<Account> found =
        ids.stream()
            .map(id -> state.accounts().byId(Ids.parse(id)))
            .filter(Objects::nonNull)
            .toList();
    return Answer.json(
        Json.array(found, account -> RelationshipJson.relationship(state, user, account)));
  }

  private Answer followers(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:accounts");
    Account account = account(state, call);
    return list(call, viewer, account, state.follows().to(account), Relations.Relation::from);
  }

  private Answer following(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:accounts");
    Account account = account(state, call);
    return list(call, viewer, account, state.follows().from(account), Relations.Relation::to);
  }

  private Answer requests(Call call) {
    Account user = call.requireUser("follow", "read", "read:follows");
    return list(call, user, user, state.followRequests().to(user), Relations.Relation::from);
  }

  private Answer list(
      Call call,
      @Nullable Account viewer,
      Account owner,
      NavigableMap<Long, Relations.Relation> relations,
      ToLongFunction<Relations.Relation> end) {
    if (viewer != owner && Boolean.TRUE.equals(owner.profile().hideCollections())) {
      return Answer.json(Json.array());
    }
    Paging paging = new Paging(call, 40);
    List<Paging.Entry<Relations.Relation>> page = paging.page(relations, relation -> true);
    List<Account> accounts =
        page.stream()
            .map(entry -> state.accounts().byId(end.applyAsLong(entry.value())))
            .filter(Objects::nonNull)
            .toList();
    return Answer.json(Json.array(accounts, account -> present.accounts().account(account, viewer)))
        .with("Link", paging.linksWhileFull(page, "since_id"));
  }

  /** Follows, or asks to when the account is locked; again changes the options. */
  private Answer follow(Call call) {
    Account user = call.requireUser("follow", "write", "write:follows");
    Account target = account(state, call);
    if (target == user) {
      throw ApiError.recordNotFound();
    }
    if (state.blocks().exists(target, user) || state.blocks().exists(user, target)) {
      throw ApiError.notAllowed();
    }
    boolean reblogs = !Boolean.FALSE.equals(call.params().bool("reblogs"));
    boolean notifying = call.params().flag("notify");
    List<String> languages = call.params().strings("languages");
    boolean asks = target.profile().locked() && !state.follows().exists(user, target);
    Relations relations = asks ? state.followRequests() : state.follows();
    boolean isNew =
        relations.put(user, target, reblogs, notifying, languages.isEmpty() ? null : languages);
    if (isNew) {
      Notification.Type type = asks ? Notification.Type.FOLLOW_REQUEST : Notification.Type.FOLLOW;
      state.notifications().add(type, target, user, null);
    }
    return relationship(user, target);
  }

  private Answer unfollow(Call call) {
    Account user = call.requireUser("follow", "write", "write:follows");
    Account target = account(state, call);
    state.follows().remove(user, target);
    state.followRequests().remove(user, target);
    return relationship(user, target);
  }

  /** Blocking ends following in both directions. */
  private Answer block(Call call) {
    Account user = call.requireUser("follow", "write", "write:blocks");
    Account target = account(state, call);
    state.blocks().put(user, target);
    state.follows().remove(user, target);
    state.follows().remove(target, user);
    state.followRequests().remove(target, user);
    return relationship(user, target);
  }

  private Answer unblock(Call call) {
    Account user = call.requireUser("follow", "write", "write:blocks");
    Account target = account(state, call);
    state.blocks().remove(user, target);
    return relationship(user, target);
  }

  private Answer mute(Call call) {
    Account user = call.requireUser("follow", "write", "write:mutes");
    Account target = account(state, call);
    state.mutes().put(user, target);
    return relationship(user, target);
  }

  private Answer unmute(Call call) {
    Account user = call.requireUser("follow", "write", "write:mutes");
    Account target = account(state, call);
    state.mutes().remove(user, target);
    return relationship(user, target);
  }

  private Answer authorize(Call call) {
    Account user = call.requireUser("follow", "write", "write:follows");
    Account asking = account(state, call);
    if (!state.followRequests().remove(asking, user)) {
      throw ApiError.recordNotFound();
    }
    state.follows().put(asking, user);
    state.notifications().add(Notification.Type.FOLLOW, user, asking, null);
    return relationship(user, asking);
  }

  private Answer reject(Call call) {
    Account user = call.requireUser("follow", "write", "write:follows");
    Account asking = account(state, call);
    if (!state.followRequests().remove(asking, user)) {
      throw ApiError.recordNotFound();
    }
    return relationship(user, asking);
  }

  private Answer relationship(Account user, Account other) {
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
