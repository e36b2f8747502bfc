package io.github.mastodonjava.http;

import io.github.mastodonjava.Response;
import org.jspecify.annotations.Nullable;

/** Sends requests: what a group of the API needs of the client, and all that it knows of it. */
public interface Exchange {
  /**
   * Sends the request and waits for its answer.
   *
   * @throws io.github.mastodonjava.error.MastodonException one of its subclasses, for whatever is
   *     not a good answer
   */
  <T extends @Nullable Object> Response<T> send(Request<T> request);

  /** The same for those who need nothing but the answer. */
  default <T extends @Nullable Object> T fetch(Request<T> request) {
    return send(request).body();
  }

  /** By what time deadlines and pauses between requests go. */
  default Timing timing() {
    return Timing.SYSTEM;
  }
}
