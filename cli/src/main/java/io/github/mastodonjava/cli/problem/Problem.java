package io.github.mastodonjava.cli.problem;

import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonCredentialsException;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonNetworkException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a command did not do what it should.
 *
 * @param message one line that says what to do
 * @param status of the server's answer; null where none came
 */
public record Problem(Kind kind, String message, @Nullable Integer status) {
  /** What an exception means. */
  public static Problem of(Throwable thrown) {
    if (thrown instanceof Failure failure) {
      return new Problem(
          failure.kind(), String.valueOf(failure.getMessage()), status(failure.getCause()));
    } else if (thrown instanceof MastodonCredentialsException) {
      return of(Kind.CREDENTIALS, thrown, null);
    } else if (thrown instanceof MastodonNetworkException) {
      return of(Kind.NETWORK, thrown, null);
    } else if (thrown instanceof MastodonInterruptedException) {
      return of(Kind.INTERRUPTED, thrown, null);
    } else if (thrown instanceof MastodonDecodeException unreadable) {
      return new Problem(Kind.SERVER, noMastodon(unreadable), null);
    } else if (thrown instanceof MastodonException) {
      return of(Kind.SERVER, thrown, status(thrown));
    }
    return new Problem(Kind.DEFECT, defect(thrown), null);
  }

  private static Problem of(Kind kind, Throwable thrown, @Nullable Integer status) {
    return new Problem(kind, sentence(String.valueOf(thrown.getMessage())), status);
  }

  private static @Nullable Integer status(@Nullable Throwable thrown) {
    return thrown instanceof MastodonApiException refused ? refused.status() : null;
  }

  private static String sentence(String message) {
    return message.isEmpty() || ".!?)".indexOf(message.charAt(message.length() - 1)) >= 0
        ? message
        : message + ".";
  }

  private static String noMastodon(MastodonDecodeException e) {
    return "The answer to "
        + e.endpoint()
        + " is not what Mastodon answers ("
        + Objects.requireNonNullElse(e.contentType(), "no content type")
        + "). Check the server's address, and whether something stands in between.";
  }

  private static String defect(Throwable thrown) {
    return "This is a defect of mastodon: "
        + thrown.getClass().getSimpleName()
        + ": "
        + thrown.getMessage()
        + ". Please report it, with what --debug shows.";
  }

  /** The problem for programs. */
  public Map<String, @Nullable Object> document() {
    Map<String, @Nullable Object> error = new LinkedHashMap<>();
    error.put("error", kind);
    error.put("message", message);
    if (status != null) {
      error.put("status", status);
    }
    error.put("exit_code", kind.exitCode());
    return error;
  }
}
