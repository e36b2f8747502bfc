package io.github.mastodonjava.api;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.http.Endpoint;
import org.jspecify.annotations.Nullable;

/** What an answer is of no use without, although no field of any answer must be there. */
final class Received {
  private Received() {}

  /** Returns a token, an id or a secret: visible ASCII (RFC 6749, appendix A). */
  static String secret(
      Endpoint<?> endpoint, Response<?> answer, String name, @Nullable String value) {
    if (value == null || value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw MastodonDecodeException.of(
          endpoint.toString(), answer.header("Content-Type"), "it holds no " + name, null);
    }
    return value;
  }
}
