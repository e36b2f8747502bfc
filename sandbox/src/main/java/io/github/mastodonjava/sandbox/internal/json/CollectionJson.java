package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.AccountCollection;
import io.github.mastodonjava.sandbox.internal.state.State;

/** Writes <a href="https://docs.joinmastodon.org/entities/Collection/">Collection</a>. */
public final class CollectionJson {
  private final State state;
  private final StatusJson statuses;

  CollectionJson(State state, StatusJson statuses) {
    this.state = state;
    this.statuses = statuses;
  }

  public ObjectNode collection(AccountCollection collection) {
    String owner = Long.toString(collection.owner().id());
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(collection.id()))
            .put("account_id", owner)
            .put(
                "uri",
                state.address().url("/ap/users/" + owner + "/collections/" + collection.id()))
            .put("url", state.address().url("/collections/" + collection.id()))
            .put("name", collection.name())
            .put("description", collection.description())
            .put("language", collection.language())
            .put("local", true)
            .put("sensitive", collection.sensitive())
            .put("discoverable", collection.discoverable());
    String tag = collection.tag();
    json.set("tag", tag == null ? Json.text(null) : statuses.tag(tag));
    json.set("created_at", Json.time(collection.createdAt()));
    json.set("updated_at", Json.time(collection.updatedAt()));
    json.put("item_count", collection.items().size());
    json.set("items", Json.array(collection.items(), this::item));
    return json;
  }

  /** Everybody is of this server, so that nobody need be waited for. */
  public ObjectNode item(AccountCollection.Item item) {
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(item.id()))
            .put("account_id", Long.toString(item.account().id()))
            .put("state", "accepted");
    json.set("created_at", Json.time(item.createdAt()));
    return json;
  }
}
