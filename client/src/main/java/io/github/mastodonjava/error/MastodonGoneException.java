package io.github.mastodonjava.error;

/** 410: it was there once and has been removed for good. */
public final class MastodonGoneException extends MastodonApiException {
  private static final long serialVersionUID = 1L;

  MastodonGoneException(ErrorResponse response) {
    super(response, response.toString());
  }
}
