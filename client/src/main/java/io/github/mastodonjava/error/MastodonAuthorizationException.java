package io.github.mastodonjava.error;

import org.jspecify.annotations.Nullable;

/**
 * An authorization ended without a usable token, though no call failed: the user said no, the
 * {@code state} was another one, or fewer scopes were granted than asked for. Error answers of the
 * server come as {@link MastodonApiException}.
 */
public final class MastodonAuthorizationException extends MastodonException {
  private static final long serialVersionUID = 1L;

  private final String error;
  private final @Nullable String description;

  public MastodonAuthorizationException(String error, @Nullable String description) {
    super(
        MessageText.of(error, 100)
            + (description == null ? "" : ": " + MessageText.of(description)),
        null);
    this.error = error;
    this.description = description;
  }

  /**
   * The server's code, such as {@code access_denied} (<a
   * href="https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1">RFC 6749</a>), or the library's
   * own.
   */
  public String error() {
    return error;
  }

  /** What the server says of it, for people; null where it says nothing. */
  public @Nullable String description() {
    return description;
  }
}
