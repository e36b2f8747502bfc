package io.github.mastodonjava.server;

import io.github.mastodonjava.api.RecordedRequests;
import io.github.mastodonjava.http.Exchange;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A call of another server's endpoint, and the request that it makes.
 *
 * @param request as {@link RecordedRequests#last()} tells it
 */
public record Call<S>(String request, Consumer<S> call) {
  /** What the call sends. */
  public String sent(Function<Exchange, S> server) {
    RecordedRequests sent = new RecordedRequests();
    call.accept(server.apply(sent));
    return sent.last();
  }

  @Override
  public String toString() {
    return request;
  }
}
