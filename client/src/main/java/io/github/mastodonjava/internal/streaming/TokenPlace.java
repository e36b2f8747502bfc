package io.github.mastodonjava.internal.streaming;

import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Where a WebSocket's request carries the token, from the best to what some servers need. */
enum TokenPlace {
  HEADER,

  /** As browsers must: {@code Sec-WebSocket-Protocol}. */
  SUBPROTOCOL,

  /** {@code access_token} in the address, which is shown nowhere. */
  QUERY;

  @Nullable TokenPlace next() {
    return switch (this) {
      case HEADER -> SUBPROTOCOL;
      case SUBPROTOCOL -> QUERY;
      case QUERY -> null;
    };
  }

  void put(@Nullable String token, Request.Builder request) {
    if (token == null) {
      return;
    }
    switch (this) {
      case HEADER -> request.header("Authorization", "Bearer " + token);
      case SUBPROTOCOL -> request.header("Sec-WebSocket-Protocol", token);
      case QUERY ->
          request.url(
              request.build().url().newBuilder().addQueryParameter("access_token", token).build());
    }
  }
}
