package io.github.mastodonjava.error;

/**
 * 504: the proxy in front of the server waited for it in vain; the call may have been carried out.
 */
public final class MastodonGatewayTimeoutException extends MastodonServerException {
  private static final long serialVersionUID = 1L;

  MastodonGatewayTimeoutException(ErrorResponse response) {
    super(response, response.toString());
  }
}
