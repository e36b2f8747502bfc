package io.github.mastodonjava.error;

/** 404: there is no such thing, or the caller may not see it. */
public final class MastodonNotFoundException extends MastodonApiException {
  private static final long serialVersionUID = 1L;

  MastodonNotFoundException(ErrorResponse response) {
    super(response, response.toString());
  }
}
