package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Announcement;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.text.ContentFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes <a href="https://docs.joinmastodon.org/entities/Announcement/">Announcement</a>. */
public final class AnnouncementJson {
  private final State state;
  private final ContentFormatter formatter;
  private final StatusJson statuses;

  AnnouncementJson(State state, ContentFormatter formatter, StatusJson statuses) {
    this.state = state;
    this.formatter = formatter;
    this.statuses = statuses;
  }

  /** The announcement as {@code viewer}, null for everybody, sees it. */
  public ObjectNode announcement(Announcement announcement, @Nullable Account viewer) {
    ObjectNode json = Json.object().put("id", Long.toString(announcement.id()));
    json.put("content", formatter.html(announcement.text()))
        .putNull("starts_at")
        .putNull("ends_at")
        .put("all_day", false);
    json.set("published_at", Json.time(announcement.publishedAt()));
    json.set("updated_at", Json.time(announcement.publishedAt()));
    if (viewer != null) {
      json.put("read", state.announcements().isRead(announcement, viewer));
    }
    ArrayNode mentions = json.putArray("mentions");
    formatter
        .mentions(announcement.text())
        .forEach(account -> mentions.add(statuses.mention(account)));
    json.putArray("statuses");
    json.set("tags", Json.array(ContentFormatter.tags(announcement.text()), statuses::tag));
    json.putArray("emojis");
    addReactions(json, announcement, viewer);
    return json;
  }

  private void addReactions(ObjectNode json, Announcement announcement, @Nullable Account viewer) {
    ArrayNode reactions = json.putArray("reactions");
    state
        .announcements()
        .reactions(announcement)
        .forEach(
            (name, accounts) -> {
              ObjectNode reaction =
                  reactions.addObject().put("name", name).put("count", accounts.size());
              if (viewer != null) {
                reaction.put("me", accounts.contains(viewer.id()));
              }
            });
  }

  /** How often {@code emoji} is there now, as streams tell it. */
  public ObjectNode reaction(Announcement announcement, String emoji) {
    int count = state.announcements().reactions(announcement).getOrDefault(emoji, Set.of()).size();
    return Json.object()
        .put("name", emoji)
        .put("count", count)
        .put("announcement_id", Long.toString(announcement.id()));
  }
}
