package io.github.mastodonjava.error;

/**
 * 422: the server understood the values and does not accept them; {@link #details()} says which.
 */
public final class MastodonValidationException extends MastodonApiException {
  private static final long serialVersionUID = 1L;

  MastodonValidationException(ErrorResponse response) {
    super(response, response.toString());
  }
}
