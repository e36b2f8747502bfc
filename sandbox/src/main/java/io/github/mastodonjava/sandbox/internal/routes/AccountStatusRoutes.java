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
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an account has posted, and the search for accounts. */
public final class AccountStatusRoutes {
  private final State state;
  private final Presenters present;
  private final AccountSearch search;

  public AccountStatusRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.search = new AccountSearch(state);
  }

  public void register(Router router) {
    router
        .get("/api/v1/accounts/search", this::search)
        .get("/api/v1/accounts/{id}/statuses", this::statuses);
  }

  private Answer statuses(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:statuses");
    Account author = RelationRoutes.account(state, call);
    boolean noReplies = call.params().flag("exclude_replies");
    boolean noReblogs = call.params().flag("exclude_reblogs");
    boolean onlyMedia = call.params().flag("only_media");
    String tag = call.text("tagged").toLowerCase(Locale.ROOT);
    NavigableMap<Long, Status> candidates =
        call.params().flag("pinned") ? pinned(author) : state.statuses().of(author);
    Paging paging =
        new Paging(
            call, 20, "pinned", "tagged", "only_media", "exclude_replies", "exclude_reblogs");
    List<Paging.Entry<Status>> page =
        paging.page(
            candidates,
            status ->
                state.visibility().canSee(viewer, status)
                    && !(onlyMedia && status.draft().mediaIds().isEmpty())
                    && !(noReplies && answersOther(status))
                    && !(noReblogs && status.isReblog())
                    && (tag.isEmpty() || status.tags().contains(tag)));
    return Answer.json(
            Json.array(
                page,
                entry ->
                    present
                        .statuses()
                        .status(state.statuses().withCurrentOriginal(entry.value()), viewer)))
        .with("Link", paging.linksWhileFull(page, "min_id"));
  }

  /** Threads with oneself are no replies to others. */
  private static boolean answersOther(Status status) {
    Long answered = status.draft().inReplyToAccountId();
    return answered != null && answered != status.account().id();
  }

  private NavigableMap<Long, Status> pinned(Account author) {
    NavigableMap<Long, Status> pinned = new TreeMap<>();
    for (long id : state.pins().of(author).values()) {
      Status status = state.statuses().get(id);
      if (status != null) {
        pinned.put(id, status);
      }
    }
    return pinned;
  }

  private Answer search(Call call) {
    Account user = call.requireUser("read", "read:accounts");
    long offset = Objects.requireNonNullElse(call.idParam("offset"), 0L);
    List<Account> found =
        search.find(user, call.text("q"), call.params().flag("following")).stream()
            .skip(offset)
            .limit(call.limit(40))
            .toList();
    return Answer.json(Json.array(found, account -> present.accounts().account(account, user)));
  }
}
