package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.UsageHistory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes hashtags: <a href="https://docs.joinmastodon.org/entities/Tag/">Tag</a> and <a
 * href="https://docs.joinmastodon.org/entities/FeaturedTag/">FeaturedTag</a>.
 */
public final class TagJson {
  private final State state;

  public TagJson(State state) {
    this.state = state;
  }

  public ObjectNode tag(String name, @Nullable Account viewer) {
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(state.tags().id(name)))
            .put("name", name)
            .put("url", state.address().url("/tags/" + name));
    List<UsageHistory.Day> days = UsageHistory.of(state, status -> status.tags().contains(name));
    json.set("history", history(days));
    if (viewer != null) {
      json.put("following", state.tags().follows(viewer, name))
          .put("featuring", state.tags().features(viewer, name));
    }
    return json;
  }

  public static ArrayNode history(List<UsageHistory.Day> days) {
    return Json.array(
        days,
        day ->
            Json.object()
                .put("day", Long.toString(day.day().getEpochSecond()))
                .put("accounts", Integer.toString(day.accounts()))
                .put("uses", Integer.toString(day.uses())));
  }

  /** A tag on the profile of {@code owner}. */
  public ObjectNode featured(long id, String name, Account owner) {
    int count = 0;
    Status last = null;
    for (Status status : state.statuses().of(owner).values()) {
      if (status.tags().contains(name) && status.isDistributable()) {
        count++;
        last = status;
      }
    }
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(id))
            .put("name", name)
            .put("url", state.address().url("/@" + owner.username() + "/tagged/" + name))
            .put("statuses_count", Integer.toString(count));
    json.set("last_status_at", Json.day(last == null ? null : Ids.instant(last.id())));
    return json;
  }
}
