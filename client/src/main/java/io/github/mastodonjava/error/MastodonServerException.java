package io.github.mastodonjava.error;

/** 5xx: the server, or a proxy in front of it, could not do its part. */
public class MastodonServerException extends MastodonApiException {
  private static final long serialVersionUID = 1L;

  MastodonServerException(ErrorResponse response, String message) {
    super(response, message);
  }
}
