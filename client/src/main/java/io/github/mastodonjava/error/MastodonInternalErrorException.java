package io.github.mastodonjava.error;

/** 500: the server failed while it worked on the call. */
public final class MastodonInternalErrorException extends MastodonServerException {
  private static final long serialVersionUID = 1L;

  MastodonInternalErrorException(ErrorResponse response) {
    super(response, response.toString());
  }
}
