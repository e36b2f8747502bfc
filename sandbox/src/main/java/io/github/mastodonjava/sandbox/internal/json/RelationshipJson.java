package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Mute;
import io.github.mastodonjava.sandbox.internal.state.Relations;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;

/** Writes <a href="https://docs.joinmastodon.org/entities/Relationship/">Relationship</a>. */
public final class RelationshipJson {
  private RelationshipJson() {}

  /** How {@code from} stands to {@code to}. */
  public static ObjectNode relationship(State state, Account from, Account to) {
    Relations.Relation follow = state.follows().get(from.id(), to.id());
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(to.id()))
            .put("following", follow != null)
            .put("showing_reblogs", follow != null && follow.reblogs())
            .put("notifying", follow != null && follow.notifying());
    List<String> languages = follow == null ? null : follow.languages();
    json.set("languages", languages == null ? Json.text(null) : Json.strings(languages));
    Mute mute = state.mutes().get(from, to);
    json.put("followed_by", state.follows().exists(to, from))
        .put("blocking", state.blocks().exists(from, to))
        .put("blocked_by", state.blocks().exists(to, from))
        .put("muting", mute != null)
        .put("muting_notifications", mute != null && mute.notifications())
        .set("muting_expires_at", Json.time(mute == null ? null : mute.expiresAt()));
    return json.put("requested", state.followRequests().exists(from, to))
        .put("requested_by", state.followRequests().exists(to, from))
        .put("domain_blocking", false)
        .put("endorsed", state.endorsements().exists(from, to))
        .put("note", state.notes().get(from, to));
  }
}
