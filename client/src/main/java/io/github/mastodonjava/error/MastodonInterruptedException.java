package io.github.mastodonjava.error;

/**
 * The calling thread was interrupted while the call waited, for an answer or for a rate limit. The
 * thread's interrupt flag is set again.
 */
public final class MastodonInterruptedException extends MastodonException {
  private static final long serialVersionUID = 1L;

  public MastodonInterruptedException(String endpoint, Exception cause) {
    super(EndpointText.of(endpoint) + ": interrupted while waiting", cause);
  }
}
