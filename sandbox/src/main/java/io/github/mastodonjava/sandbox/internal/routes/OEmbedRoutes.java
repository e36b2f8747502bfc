package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** <a href="https://docs.joinmastodon.org/methods/oembed/">oEmbed</a>. */
public final class OEmbedRoutes {
  private static final Pattern STATUS = Pattern.compile("/@\\w+/(\\d+)");

  private final State state;

  public OEmbedRoutes(State state) {
    this.state = state;
  }

  public void register(Router router) {
    router.get("/api/oembed", this::embed);
  }

  private Answer embed(Call call) {
    String url = call.text("url");
    String base = state.address().base();
    Matcher path = STATUS.matcher(url.startsWith(base) ? url.substring(base.length()) : "");
    Status status = path.matches() ? state.statuses().get(Ids.parse(path.group(1))) : null;
    if (status == null || !status.isDistributable()) {
      throw ApiError.recordNotFound();
    }
    Account author = status.account();
    long width = Objects.requireNonNullElse(call.idParam("maxwidth"), 400L);
    String name = author.profile().displayName();
    return Answer.json(
        Json.object()
            .put("type", "rich")
            .put("version", "1.0")
            .put("title", "New status by " + author.username())
            .put("author_name", name.isEmpty() ? author.username() : name)
            .put("author_url", base + "/@" + author.username())
            .put("provider_name", state.address().host())
            .put("provider_url", base + "/")
            .put("cache_age", 86_400)
            .put("html", "<iframe src=\"" + url + "/embed\" width=\"" + width + "\"></iframe>")
            .put("width", width)
            .putNull("height"));
  }
}
