package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.error.ErrorResponse;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.http.Timing;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a home timeline that the server is still making, as Mastodon does for a user who comes
 * back after a week: what is not in it yet would be taken for new when it is.
 */
record CompleteLists(Exchange exchange) implements Exchange {
  private static final int PARTIAL_CONTENT = 206;

  @Override
  public <T extends @Nullable Object> Response<T> send(Request<T> request) {
    Response<T> response = exchange.send(request);
    if (response.status() == PARTIAL_CONTENT) {
      throw MastodonApiException.of(
          new ErrorResponse(
              PARTIAL_CONTENT,
              request.endpoint().toString(),
              "the server is still making this timeline",
              null,
              Map.of(),
              response.headers()),
          null,
          null);
    }
    return response;
  }

  @Override
  public Timing timing() {
    return exchange.timing();
  }
}
