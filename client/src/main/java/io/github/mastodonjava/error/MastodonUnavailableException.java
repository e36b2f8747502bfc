package io.github.mastodonjava.error;

/** 503: the server is overloaded or under maintenance, or a server that it asked is. */
public final class MastodonUnavailableException extends MastodonServerException {
  private static final long serialVersionUID = 1L;

  MastodonUnavailableException(ErrorResponse response) {
    super(response, response + ". Try again later");
  }
}
