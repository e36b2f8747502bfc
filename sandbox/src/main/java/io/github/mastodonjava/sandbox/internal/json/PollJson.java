package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Poll;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes polls: <a href="https://docs.joinmastodon.org/entities/Poll/">Poll</a>. */
public final class PollJson {
  private PollJson() {}

  public static ObjectNode poll(Poll poll, @Nullable Account viewer, Instant now) {
    ObjectNode json = Json.object().put("id", Long.toString(poll.id()));
    json.set("expires_at", Json.time(poll.expiresAt()));
    json.put("expired", poll.expired(now))
        .put("multiple", poll.multiple())
        .put("votes_count", poll.votes())
        .put("voters_count", poll.voters());
    if (viewer != null) {
      List<Integer> own = poll.votesOf(viewer);
      json.put("voted", viewer == poll.author() || !own.isEmpty());
      ArrayNode votes = json.putArray("own_votes");
      own.forEach(votes::add);
    }
    ArrayNode options = json.putArray("options");
    for (int i = 0; i < poll.options().size(); i++) {
      ObjectNode option = options.addObject().put("title", poll.options().get(i));
      if (poll.hidesTotals(now)) {
        option.putNull("votes_count");
      } else {
        option.put("votes_count", poll.votesFor(i));
      }
    }
    json.putArray("emojis");
    return json;
  }
}
