package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.OtherSoftwareJson;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Relations;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.StatusExtra;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A little of what other software than Mastodon has: reactions, an export. */
public final class OtherSoftwareRoutes {
  private static final String REACTIONS = "/api/v1/pleroma/statuses/{id}/reactions";
  private static final String FEDIBIRD_REACTIONS = "/api/v1/statuses/{id}/emoji_reactions/{emoji}";

  private final State state;
  private final Presenters present;
  private final OtherSoftwareJson json;

  public OtherSoftwareRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.json = new OtherSoftwareJson(state);
  }

  public void register(Router router) {
    switch (state.settings().software()) {
      case MASTODON -> {}
      case AKKOMA, PLEROMA ->
          router
              .put(REACTIONS + "/{emoji}", call -> react(call, "write:statuses"))
              .delete(REACTIONS + "/{emoji}", call -> unreact(call, "write:statuses"))
              .get(REACTIONS, call -> reactions(call, null))
              .get(REACTIONS + "/{emoji}", call -> reactions(call, call.pathParam("emoji")));
      case FEDIBIRD ->
          router
              .put(FEDIBIRD_REACTIONS, call -> react(call, "write:favourites"))
              .delete(FEDIBIRD_REACTIONS, call -> unreact(call, "write:favourites"))
              .post("/api/v1/statuses/{id}/emoji_unreaction", this::unreactAll)
              .get("/api/v1/statuses/{id}/emoji_reactioned_by", this::reactionedBy);
      case GOTOSOCIAL -> router.get("/api/v1/exports/following.csv", this::following);
    }
  }

  /** What is said with a new status and Mastodon does not know. */
  static StatusExtra read(Call call) {
    Params params = call.params();
    Params policy = params.nested("interaction_policy");
    Map<String, Map<String, List<String>>> rules = new LinkedHashMap<>();
    for (String interaction : List.of("can_favourite", "can_reply", "can_reblog")) {
      if (policy.has(interaction)) {
        Params said = policy.nested(interaction);
        rules.put(
            interaction,
            Map.of(
                "always", said.strings("always"), "with_approval", said.strings("with_approval")));
      }
    }
    return new StatusExtra(
        call.idParam("quote_id"),
        params.string("content_type", "text/plain"),
        params.flag("local_only"),
        rules);
  }

  private Answer react(Call call, String scope) {
    Account user = call.requireUser("write", scope);
    Status status = StatusRoutes.visible(state, call, user).proper();
    state.statusExtras().react(status, call.pathParam("emoji"), user);
    return Answer.json(present.statuses().status(status, user));
  }

  private Answer unreact(Call call, String scope) {
    Account user = call.requireUser("write", scope);
    Status status = StatusRoutes.visible(state, call, user).proper();
    state.statusExtras().unreact(status, call.pathParam("emoji"), user);
    return Answer.json(present.statuses().status(status, user));
  }

  private Answer unreactAll(Call call) {
    Account user = call.requireUser("write", "write:favourites");
    Status status = StatusRoutes.visible(state, call, user).proper();
    state.statusExtras().unreact(status, user);
    return Answer.json(present.statuses().status(status, user));
  }

  private Answer reactions(Call call, @Nullable String emoji) {
    Account viewer = call.viewer("read", "read:statuses");
    Status status = StatusRoutes.visible(state, call, viewer);
    var reactions = json.reactions(status, viewer, true);
    if (emoji != null) {
      reactions.removeIf(reaction -> !reaction.path("name").asText().equals(emoji));
    }
    return Answer.json(reactions);
  }

  private Answer reactionedBy(Call call) {
    Account viewer = call.viewer("read", "read:accounts");
    Status status = StatusRoutes.visible(state, call, viewer).proper();
    var reactions = Json.array();
    for (Map.Entry<String, Set<Account>> each : state.statusExtras().reactions(status).entrySet()) {
      for (Account account : each.getValue()) {
        reactions
            .addObject()
            .put("name", each.getKey())
            .set("account", present.accounts().account(account, viewer));
      }
    }
    return Answer.json(reactions);
  }

  /** In the format that Mastodon exports follows in. */
  private Answer following(Call call) {
    Account user = call.requireUser("read", "read:follows");
    List<String> lines = new ArrayList<>();
    lines.add("Account address,Show boosts");
    for (Relations.Relation follow : state.follows().from(user).values()) {
      Account followed = state.accounts().byId(follow.to());
      if (followed != null) {
        lines.add(followed.username() + "@" + state.address().host() + "," + follow.reblogs());
      }
    }
    return Answer.text(200, "text/csv", String.join("\n", lines) + "\n");
  }
}
