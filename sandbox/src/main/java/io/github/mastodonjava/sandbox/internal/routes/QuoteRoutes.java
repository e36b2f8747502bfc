package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.StatusWriter;
import java.util.List;

/** Who quotes a status, who may, and taking a quote back. */
public final class QuoteRoutes {
  private final State state;
  private final Presenters present;
  private final StatusWriter writer;

  public QuoteRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.writer = new StatusWriter(state, present.formatter());
  }

  public void register(Router router) {
    router
        .get("/api/v1/statuses/{id}/quotes", this::quotes)
        .post("/api/v1/statuses/{id}/quotes/{quote}/revoke", this::revoke)
        .put("/api/v1/statuses/{id}/interaction_policy", this::changePolicy);
  }

  private Answer quotes(Call call) {
    Account user = call.requireUser("read", "read:statuses");
    Status quoted = StatusRoutes.visible(state, call, user);
    Paging paging = new Paging(call, 20);
    List<Paging.Entry<Status>> page =
        paging.page(
            state.quotes().of(quoted.id()),
            quoting ->
                state.visibility().canSee(user, quoting)
                    && state.visibility().wants(user, quoting.account()));
    return Answer.json(
            Json.array(page, entry -> present.statuses().status(current(entry.value()), user)))
        .with("Link", paging.linksWhileFull(page, "since_id"));
  }

  private Status current(Status quoting) {
    Status current = state.statuses().get(quoting.id());
    return current == null ? quoting : current;
  }

  private Answer revoke(Call call) {
    Account user = call.requireUser("write", "write:statuses");
    Status quoted = own(call, user);
    Status quoting = state.statuses().get(Ids.parse(call.pathParam("quote")));
    if (quoting == null || !state.quotes().of(quoted.id()).containsKey(quoting.id())) {
      throw ApiError.recordNotFound();
    }
    state.quotes().revoke(quoting);
    return Answer.json(present.statuses().status(quoting, user));
  }

  private Answer changePolicy(Call call) {
    Account user = call.requireUser("write", "write:statuses");
    Status status = own(call, user);
    String policy = DraftParams.quotePolicy(call.text("quote_approval_policy"));
    return Answer.json(present.statuses().status(writer.changeQuotePolicy(status, policy), user));
  }

  private Status own(Call call, Account user) {
    Status status = StatusRoutes.visible(state, call, user);
    if (status.account() != user) {
      throw ApiError.notAllowed();
    }
    return status;
  }
}
