package io.github.mastodonjava.auth;

import io.github.mastodonjava.error.MastodonAuthorizationException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** A request that waits for its answer, and the page that goes with each answer. */
final class LoopbackAttempt {
  private final AuthorizationRequest request;
  private final CompletableFuture<AuthorizationCode> outcome = new CompletableFuture<>();

  LoopbackAttempt(AuthorizationRequest request) {
    this.request = request;
  }

  CompletableFuture<AuthorizationCode> outcome() {
    return outcome;
  }

  /** What to show, and what to do once it was sent: the waiting thread may end the process then. */
  record Reply(LoopbackAnswer answer, Runnable then) {
    static final Reply UNKNOWN =
        new Reply(LoopbackAnswer.page("400 Bad Request", LoopbackPage.unknown()), () -> {});
  }

  Reply reply(URI callback) {
    if (!AuthorizationAnswer.belongsTo(request, callback)) {
      return Reply.UNKNOWN;
    }
    String server = request.endpoint().getHost();
    try {
      AuthorizationCode code = request.answered(callback);
      return new Reply(
          LoopbackAnswer.page("200 OK", LoopbackPage.success(server)),
          () -> outcome.complete(code));
    } catch (MastodonAuthorizationException e) {
      boolean denied = e.error().equals("access_denied");
      String page =
          denied
              ? LoopbackPage.denied(server)
              : LoopbackPage.failed(server, e.error(), e.description());
      return new Reply(
          LoopbackAnswer.page(denied ? "200 OK" : "400 Bad Request", page),
          () -> outcome.completeExceptionally(e));
    }
  }
}
