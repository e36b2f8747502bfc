package io.github.mastodonjava;

import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import org.jspecify.annotations.Nullable;

/** Sends requests through another, and keeps what came with the last answer. */
final class LastResponse implements Exchange {
  private final Exchange exchange;
  private volatile @Nullable Response<?> last;

  LastResponse(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public <T extends @Nullable Object> Response<T> send(Request<T> request) {
    Response<T> response = exchange.send(request);
    last = response;
    return response;
  }

  /** The last answer, with what a call made of it. */
  <T extends @Nullable Object> Response<T> with(T made) {
    Response<?> response = last;
    if (response == null) {
      throw new IllegalArgumentException(
          "the function has to make a call, with the client it gets");
    }
    return response.withBody(made);
  }
}
