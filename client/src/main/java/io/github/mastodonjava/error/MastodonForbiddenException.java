package io.github.mastodonjava.error;

import org.jspecify.annotations.Nullable;

/** 403: the token lacks the scope that the call needs, or the account may not do this. */
public final class MastodonForbiddenException extends MastodonApiException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String requiredScope;

  MastodonForbiddenException(ErrorResponse response, @Nullable String requiredScope) {
    super(
        response,
        requiredScope == null || response.isPage()
            ? response.toString()
            : response
                + ". The call needs the scope "
                + requiredScope
                + "; where the token has it, the account itself may not do this");
    this.requiredScope = requiredScope;
  }

  /** The scope that the call needs, such as {@code write:statuses}; null where it needs none. */
  public @Nullable String requiredScope() {
    return requiredScope;
  }
}
