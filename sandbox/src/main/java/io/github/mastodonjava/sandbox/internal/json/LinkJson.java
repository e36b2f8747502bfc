package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.UsageHistory;
import io.github.mastodonjava.sandbox.internal.text.ContentFormatter;
import java.net.URI;
import java.util.Objects;

/**
 * Writes a link that trends: <a
 * href="https://docs.joinmastodon.org/entities/PreviewCard/#trends-link">Trends::Link</a>. The page
 * behind it is never opened, so that its address is all that is known.
 */
public final class LinkJson {
  private LinkJson() {}

  public static ObjectNode link(State state, String url) {
    String host = host(url);
    ObjectNode json =
        Json.object()
            .put("url", url)
            .put("title", url.replaceFirst("^https?://", ""))
            .put("description", "")
            .putNull("language")
            .put("type", "link")
            .put("author_name", "")
            .put("author_url", "")
            .put("provider_name", host)
            .put("provider_url", "")
            .put("html", "")
            .put("width", 0)
            .put("height", 0)
            .putNull("image")
            .put("image_description", "")
            .put("embed_url", "")
            .putNull("blurhash")
            .putNull("published_at");
    json.putArray("authors");
    json.set(
        "history",
        TagJson.history(
            UsageHistory.of(
                state, status -> ContentFormatter.links(status.draft().text()).contains(url))));
    return json;
  }

  /** The host of an address; empty where it has none. */
  public static String host(String url) {
    try {
      return Objects.requireNonNullElse(URI.create(url).getHost(), "");
    } catch (IllegalArgumentException e) {
      return ""; // It was typed by a user, and need not be right.
    }
  }
}
