package io.github.mastodonjava.error;

import java.io.IOException;

/**
 * The time allowed for connecting or for the whole call ran out. The server may have carried the
 * call out.
 */
public final class MastodonTimeoutException extends MastodonNetworkException {
  private static final long serialVersionUID = 1L;

  MastodonTimeoutException(String endpoint, String host, IOException cause) {
    super(
        endpoint,
        host,
        "no answer from " + host + " in time. Try again, or allow more time for the request",
        cause);
  }
}
