package io.github.mastodonjava.error;

/** 401: no token was sent, or it is wrong, expired or revoked. */
public final class MastodonUnauthorizedException extends MastodonApiException {
  private static final long serialVersionUID = 1L;

  MastodonUnauthorizedException(ErrorResponse response) {
    super(
        response,
        response.isPage()
            ? response.toString()
            : response + ". Log in again: the access token is missing, expired or revoked");
  }
}
