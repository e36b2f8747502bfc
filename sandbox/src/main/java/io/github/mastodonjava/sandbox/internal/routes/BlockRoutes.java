package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Following;
import io.github.mastodonjava.sandbox.internal.state.Mute;
import io.github.mastodonjava.sandbox.internal.state.Relations;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.time.Instant;
import java.util.Objects;

/** Whom users do not want to meet: blocks and mutes. */
public final class BlockRoutes {
  private final State state;
  private final Presenters present;
  private final AccountPages pages;
  private final Following following;

  public BlockRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.pages = new AccountPages(state, present);
    this.following = new Following(state);
  }

  public void register(Router router) {
    router
        .get("/api/v1/blocks", this::blocks)
        .get("/api/v1/mutes", this::mutes)
        .post("/api/v1/accounts/{id}/block", this::block)
        .post("/api/v1/accounts/{id}/unblock", this::unblock)
        .post("/api/v1/accounts/{id}/mute", this::mute)
        .post("/api/v1/accounts/{id}/unmute", this::unmute);
  }

  private Answer blocks(Call call) {
    Account user = call.requireUser("follow", "read", "read:blocks");
    return pages.ofRelations(call, user, state.blocks().from(user), Relations.Relation::to);
  }

  private Answer mutes(Call call) {
    Account user = call.requireUser("follow", "read", "read:mutes");
    return pages.page(call, state.mutes().of(user), mute -> json(mute, user));
  }

  private ObjectNode json(Mute mute, Account user) {
    ObjectNode json = present.accounts().account(mute.muted(), user);
    json.set("mute_expires_at", Json.time(mute.expiresAt()));
    return json;
  }

  private Answer block(Call call) {
    Account user = call.requireUser("follow", "write", "write:blocks");
    Account target = RelationRoutes.account(state, call);
    following.block(user, target);
    return RelationRoutes.relationship(state, user, target);
  }

  private Answer unblock(Call call) {
    Account user = call.requireUser("follow", "write", "write:blocks");
    Account target = RelationRoutes.account(state, call);
    state.blocks().remove(user, target);
    return RelationRoutes.relationship(state, user, target);
  }

  /** Mutes for {@code duration} seconds, 0 for ever. */
  private Answer mute(Call call) {
    Account user = call.requireUser("follow", "write", "write:mutes");
    Account target = RelationRoutes.account(state, call);
    boolean notifications = !Boolean.FALSE.equals(call.params().bool("notifications"));
    long seconds = Objects.requireNonNullElse(call.idParam("duration"), 0L);
    Instant until = seconds == 0 ? null : state.now().plusSeconds(seconds);
    state.mutes().put(user, target, notifications, until);
    return RelationRoutes.relationship(state, user, target);
  }

  private Answer unmute(Call call) {
    Account user = call.requireUser("follow", "write", "write:mutes");
    Account target = RelationRoutes.account(state, call);
    state.mutes().remove(user, target);
    return RelationRoutes.relationship(state, user, target);
  }
}
