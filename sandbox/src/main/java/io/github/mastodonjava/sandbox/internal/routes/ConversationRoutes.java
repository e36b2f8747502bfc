package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Conversation;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;

/** <a href="https://docs.joinmastodon.org/methods/conversations/">conversations</a>. */
public final class ConversationRoutes {
  private final State state;
  private final Presenters present;

  public ConversationRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  public void register(Router router) {
    router
        .get("/api/v1/conversations", this::list)
        .delete("/api/v1/conversations/{id}", this::remove)
        .post("/api/v1/conversations/{id}/read", call -> mark(call, false))
        .since(4, 2)
        .post("/api/v1/conversations/{id}/unread", call -> mark(call, true));
  }

  private Answer list(Call call) {
    Account user = call.requireUser("read", "read:statuses");
    Paging paging = new Paging(call, 20);
    List<Paging.Entry<Conversation>> page =
        paging.page(state.conversations().of(user), conversation -> true);
    return Answer.json(
            Json.array(page, entry -> present.conversations().conversation(entry.value())))
        .with("Link", paging.linksWhileFull(page, "min_id"));
  }

  private Answer remove(Call call) {
    state.conversations().remove(find(call));
    return Answer.empty();
  }

  private Answer mark(Call call, boolean unread) {
    Conversation marked = find(call).unread(unread);
    state.conversations().put(marked);
    return Answer.json(present.conversations().conversation(marked));
  }

  private Conversation find(Call call) {
    Account user = call.requireUser("write", "write:conversations");
    Conversation conversation = state.conversations().get(call.id());
    if (conversation == null || conversation.owner() != user) {
      throw ApiError.recordNotFound();
    }
    return conversation;
  }
}
