package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.PollJson;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.Poll;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/polls/">polls</a>. */
public final class PollRoutes {
  private final State state;

  public PollRoutes(State state) {
    this.state = state;
  }

  public void register(Router router) {
    router.get("/api/v1/polls/{id}", this::get).post("/api/v1/polls/{id}/votes", this::vote);
  }

  private Answer get(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:statuses");
    return Answer.json(PollJson.poll(visible(call, viewer), viewer, state.now()));
  }

  private Answer vote(Call call) {
    Account user = call.requireUser("write", "write:statuses");
    Poll poll = visible(call, user);
    List<Integer> choices =
        call.params().strings("choices").stream().map(text -> (int) Ids.parse(text)).toList();
    if (poll.expired(state.now())) {
      throw ApiError.validation("The poll has already ended");
    }
    if (!poll.votesOf(user).isEmpty()) {
      throw ApiError.validation("You have already voted on this poll");
    }
    boolean known = choices.stream().allMatch(choice -> choice < poll.options().size());
    if (choices.isEmpty() || !known || (choices.size() > 1 && !poll.multiple())) {
      throw ApiError.validation("The chosen vote option does not exist");
    }
    poll.vote(user, choices);
    return Answer.json(PollJson.poll(poll, user, state.now()));
  }

  private Poll visible(Call call, @Nullable Account viewer) {
    Poll poll = state.polls().get(call.id());
    Long statusId = poll == null ? null : state.polls().statusOf(poll);
    Status status = statusId == null ? null : state.statuses().get(statusId);
    if (poll == null || status == null || !state.visibility().canSee(viewer, status)) {
      throw ApiError.recordNotFound();
    }
    return poll;
  }

  /** Makes the poll that is to be posted; null when there is none. */
  static @Nullable Long create(Params params, Account author, State state) {
    if (!params.has("poll")) {
      return null;
    }
    Params wanted = params.nested("poll");
    List<String> options =
        wanted.strings("options").stream().filter(option -> !option.isBlank()).toList();
    long seconds = Ids.parse(wanted.string("expires_in", "0"));
    check(options, seconds);
    return state
        .polls()
        .create(
            author,
            options,
            state.now().plusSeconds(seconds),
            wanted.flag("multiple"),
            wanted.flag("hide_totals"))
        .id();
  }

  private static void check(List<String> options, long seconds) {
    if (options.size() < 2) {
      throw ApiError.validation("Options must have more than one item");
    }
    if (options.size() > 4) {
      throw ApiError.validation("Options can't contain more than 4 items");
    }
    Set<String> distinct = new LinkedHashSet<>(options);
    if (distinct.size() < options.size()) {
      throw ApiError.validation("Options contain duplicate items");
    }
    if (options.stream().anyMatch(option -> option.codePointCount(0, option.length()) > 50)) {
      throw ApiError.validation("Options can't be longer than 50 characters each");
    }
    if (seconds < 300) {
      throw ApiError.validation("Expires at is too soon");
    }
    if (seconds > 2_629_746) {
      throw ApiError.validation("Expires at is too far into the future");
    }
  }
}
