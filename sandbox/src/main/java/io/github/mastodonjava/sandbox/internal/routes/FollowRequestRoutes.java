package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Following;
import io.github.mastodonjava.sandbox.internal.state.Relations;
import io.github.mastodonjava.sandbox.internal.state.State;

/** <a href="https://docs.joinmastodon.org/methods/follow_requests/">follow_requests</a>. */
public final class FollowRequestRoutes {
  private final State state;
  private final AccountPages pages;
  private final Following following;

  public FollowRequestRoutes(State state, Presenters present) {
    this.state = state;
    this.pages = new AccountPages(state, present);
    this.following = new Following(state);
  }

  public void register(Router router) {
    router
        .get("/api/v1/follow_requests", this::list)
        .post("/api/v1/follow_requests/{id}/authorize", this::authorize)
        .post("/api/v1/follow_requests/{id}/reject", this::reject);
  }

  private Answer list(Call call) {
    Account user = call.requireUser("follow", "read", "read:follows");
    return pages.ofRelations(call, user, state.followRequests().to(user), Relations.Relation::from);
  }

  private Answer authorize(Call call) {
    Account user = call.requireUser("follow", "write", "write:follows");
    Account asking = RelationRoutes.account(state, call);
    if (!following.authorize(user, asking)) {
      throw ApiError.recordNotFound();
    }
    return RelationRoutes.relationship(state, user, asking);
  }

  private Answer reject(Call call) {
    Account user = call.requireUser("follow", "write", "write:follows");
    Account asking = RelationRoutes.account(state, call);
    if (!following.reject(user, asking)) {
      throw ApiError.recordNotFound();
    }
    return RelationRoutes.relationship(state, user, asking);
  }
}
