package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.json.ReportJson;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.Report;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.List;
import java.util.Set;

/** <a href="https://docs.joinmastodon.org/methods/reports/">reports</a> by users. */
public final class ReportRoutes {
  static final Set<String> CATEGORIES = Set.of("spam", "legal", "violation", "other");

  private final State state;
  private final Presenters present;

  public ReportRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  public void register(Router router) {
    router.post("/api/v1/reports", this::report);
  }

  /** Rules that were broken decide what kind of report it is. */
  private Answer report(Call call) {
    Account user = call.requireUser("write", "write:reports");
    Account target = state.accounts().byId(Ids.parse(call.text("account_id")));
    if (target == null) {
      throw ApiError.recordNotFound();
    }
    List<String> rules = call.params().strings("rule_ids");
    String comment = call.text("comment");
    if (comment.codePointCount(0, comment.length()) > 1000) {
      throw ApiError.validation("Comment is too long (maximum is 1000 characters)");
    }
    Report report =
        state
            .reports()
            .add(
                user,
                target,
                category(call.params().string("category", rules.isEmpty() ? "other" : "violation")),
                comment,
                call.params().flag("forward"),
                statuses(call, user, target),
                rules,
                ids(call, "collection_ids"),
                state.now());
    return Answer.json(ReportJson.report(report, present.accounts().account(target, user)));
  }

  static String category(String category) {
    if (!CATEGORIES.contains(category)) {
      throw ApiError.of(422, "'" + category + "' is not a valid category");
    }
    return category;
  }

  private List<Long> statuses(Call call, Account user, Account target) {
    List<Long> ids = ids(call, "status_ids");
    for (long id : ids) {
      Status status = state.statuses().get(id);
      if (status == null
          || status.account() != target
          || !state.visibility().canSee(user, status)) {
        throw ApiError.recordNotFound();
      }
    }
    return ids;
  }

  private static List<Long> ids(Call call, String name) {
    return call.params().strings(name).stream().map(Ids::parse).toList();
  }
}
