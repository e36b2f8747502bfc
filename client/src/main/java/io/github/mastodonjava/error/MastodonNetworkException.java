package io.github.mastodonjava.error;

import java.io.IOException;
import java.io.InterruptedIOException;

/** No answer: the server could not be reached, or the connection broke. */
public class MastodonNetworkException extends MastodonException {
  private static final long serialVersionUID = 1L;

  private final String endpoint;
  private final String host;

  MastodonNetworkException(String endpoint, String host, String problem, IOException cause) {
    super(EndpointText.of(endpoint) + ": " + problem, cause);
    this.endpoint = EndpointText.of(endpoint);
    this.host = host;
  }

  /** The exception for a failure; a {@link MastodonTimeoutException} where time ran out. */
  public static MastodonNetworkException of(String endpoint, String host, IOException cause) {
    return cause instanceof InterruptedIOException
        ? new MastodonTimeoutException(endpoint, host, cause)
        : new MastodonNetworkException(endpoint, host, NetworkProblem.of(host, cause), cause);
  }

  /** Verb and path template of the call. */
  public final String endpoint() {
    return endpoint;
  }

  /** The host that was called. */
  public final String host() {
    return host;
  }
}
