package io.github.mastodonjava.error;

/** 502: the proxy in front of the server got no proper answer from it. */
public final class MastodonBadGatewayException extends MastodonServerException {
  private static final long serialVersionUID = 1L;

  MastodonBadGatewayException(ErrorResponse response) {
    super(response, response.toString());
  }
}
