package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Relations;
import io.github.mastodonjava.sandbox.internal.state.State;
import org.jspecify.annotations.Nullable;

/** The accounts that users recommend on their profiles. */
public final class EndorsementRoutes {
  private final State state;
  private final AccountPages pages;

  public EndorsementRoutes(State state, Presenters present) {
    this.state = state;
    this.pages = new AccountPages(state, present);
  }

  /** Endorsing was called pinning before Mastodon 4.4. */
  public void register(Router router) {
    router
        .get("/api/v1/endorsements", this::own)
        .post("/api/v1/accounts/{id}/pin", this::endorse)
        .post("/api/v1/accounts/{id}/unpin", this::unendorse)
        .since(4, 4)
        .get("/api/v1/accounts/{id}/endorsements", this::ofAccount)
        .post("/api/v1/accounts/{id}/endorse", this::endorse)
        .post("/api/v1/accounts/{id}/unendorse", this::unendorse);
  }

  private Answer own(Call call) {
    Account user = call.requireUser("read", "read:accounts");
    return pages.ofRelations(call, user, state.endorsements().from(user), Relations.Relation::to);
  }

  private Answer ofAccount(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:accounts");
    Account account = RelationRoutes.account(state, call);
    return pages.ofRelations(
        call, viewer, state.endorsements().from(account), Relations.Relation::to);
  }

  private Answer endorse(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    Account target = RelationRoutes.account(state, call);
    if (!state.follows().exists(user, target)) {
      throw ApiError.validation("you must be already following the account you want to endorse");
    }
    state.endorsements().put(user, target);
    return RelationRoutes.relationship(state, user, target);
  }

  private Answer unendorse(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    Account target = RelationRoutes.account(state, call);
    state.endorsements().remove(user, target);
    return RelationRoutes.relationship(state, user, target);
  }
}
