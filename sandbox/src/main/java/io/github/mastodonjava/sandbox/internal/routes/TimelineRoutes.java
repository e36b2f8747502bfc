package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.UserList;
import io.github.mastodonjava.sandbox.internal.text.ContentFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/timelines/">timelines</a>. */
public final class TimelineRoutes {
  private static final int USUAL = 20;

  private final State state;
  private final Presenters present;

  public TimelineRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  public void register(Router router) {
    router
        .get("/api/v1/timelines/home", this::home)
        .get("/api/v1/timelines/public", this::everyone)
        .get("/api/v1/timelines/direct", this::direct)
        .get("/api/v1/timelines/list/{id}", this::list)
        .get("/api/v1/timelines/tag/{tag}", this::tag)
        .since(4, 3)
        .get("/api/v1/timelines/link", this::link);
  }

  private Answer home(Call call) {
    Account owner = call.requireUser("read", "read:statuses");
    return page(
        new Paging(call, USUAL, "local"),
        status -> state.visibility().isAtHome(owner, status),
        owner);
  }

  /** Everything is local here, so {@code remote} leaves nothing. */
  private Answer everyone(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:statuses");
    boolean remote = call.params().flag("remote");
    return page(
        new Paging(call, USUAL, "local", "remote", "only_media"),
        status ->
            !remote && isPublic(status, viewer) && !status.isReblog() && !answersOther(status),
        viewer);
  }

  private Answer tag(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:statuses");
    String tag = call.pathParam("tag").toLowerCase(Locale.ROOT);
    List<String> any = lowerCase(call, "any");
    List<String> all = lowerCase(call, "all");
    List<String> none = lowerCase(call, "none");
    boolean remote = call.params().flag("remote");
    return page(
        new Paging(call, USUAL, "local", "remote", "only_media", "all", "any", "none"),
        status ->
            !remote
                && isPublic(status, viewer)
                && !status.isReblog()
                && (status.tags().contains(tag) || any.stream().anyMatch(status.tags()::contains))
                && status.tags().containsAll(all)
                && none.stream().noneMatch(status.tags()::contains),
        viewer);
  }

  /** Direct messages in both directions; removed from Mastodon 3.0, but still answered. */
  private Answer direct(Call call) {
    Account user = call.requireUser("read", "read:statuses");
    return page(
        new Paging(call, USUAL),
        status ->
            status.visibility().equals("direct")
                && state.visibility().canSee(user, status)
                && state.visibility().wants(user, status.account()),
        user);
  }

  private Answer list(Call call) {
    Account owner = call.requireUser("read", "read:lists");
    UserList list = ListRoutes.find(state, call, owner);
    return page(
        new Paging(call, USUAL), status -> state.visibility().isInList(list, status), owner);
  }

  /** Statuses that share a link, by authors who want to be discovered. */
  private Answer link(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:statuses");
    String url = call.text("url");
    if (url.isBlank()) {
      throw ApiError.recordNotFound();
    }
    return page(
        new Paging(call, USUAL, "url"),
        status ->
            isPublic(status, viewer)
                && !status.isReblog()
                && Boolean.TRUE.equals(status.account().profile().discoverable())
                && ContentFormatter.links(status.draft().text()).contains(url),
        viewer);
  }

  private static List<String> lowerCase(Call call, String name) {
    return call.params().strings(name).stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList();
  }

  private boolean isPublic(Status status, @Nullable Account viewer) {
    Account author = status.account();
    boolean limited =
        author.moderation().silenced()
            && (viewer == null || !state.follows().exists(viewer, author));
    return status.visibility().equals("public")
        && !author.moderation().suspended()
        && !limited
        && state.visibility().wants(viewer, author);
  }

  /** Public timelines show threads by one author, but no answers to others. */
  private static boolean answersOther(Status status) {
    Long answered = status.draft().inReplyToAccountId();
    return answered != null && answered != status.account().id();
  }

  private Answer page(Paging paging, Predicate<Status> wanted, @Nullable Account viewer) {
    List<Paging.Entry<Status>> page = paging.page(state.statuses().all(), wanted);
    return Answer.json(
            Json.array(
                page,
                entry ->
                    present
                        .statuses()
                        .status(state.statuses().withCurrentOriginal(entry.value()), viewer)))
        .with("Link", paging.links(page));
  }
}
