package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
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
        .get("/api/v1/timelines/tag/{tag}", this::tag);
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

  private static List<String> lowerCase(Call call, String name) {
    return call.params().strings(name).stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList();
  }

  private boolean isPublic(Status status, @Nullable Account viewer) {
    return status.visibility().equals("public")
        && state.visibility().wants(viewer, status.account());
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
