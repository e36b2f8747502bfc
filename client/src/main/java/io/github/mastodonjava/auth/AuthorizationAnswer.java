package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mastodonjava.error.MastodonAuthorizationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user's browser brings back.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2">RFC 6749, section 4.1.2</a>
 */
final class AuthorizationAnswer {
  private static final List<String> PARAMETERS =
      List.of("code", "state", "error", "error_description", "iss");

  private AuthorizationAnswer() {}

  /** Whether the answer carries the request's state, once. Nobody else could have sent it. */
  static boolean belongsTo(AuthorizationRequest request, URI callback) {
    try {
      Query answer = Query.parse(callback.getRawQuery());
      return !answer.repeats(PARAMETERS) && hasState(answer, request);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  static AuthorizationCode code(AuthorizationRequest request, URI callback) {
    Query answer = query(callback);
    if (answer.repeats(PARAMETERS)) {
      throw new MastodonAuthorizationException(
          "invalid_response", "The answer says the same thing twice. Start the login again.");
    }
    if (!hasState(answer, request)) {
      throw new MastodonAuthorizationException(
          "state_mismatch",
          "The answer does not belong to this login: its state is missing or another one. It may be"
              + " of an older page, or forged. Start the login again.");
    }
    requireIssuer(answer, request);
    String error = answer.get("error");
    if (error != null && !error.isEmpty()) {
      throw refusal(error, answer.get("error_description"));
    }
    String code = answer.get("code");
    if (code == null || !Visible.is(code)) {
      throw new MastodonAuthorizationException(
          "invalid_response", "The answer holds no code. Start the login again.");
    }
    return checked(request, code);
  }

  static AuthorizationCode copied(AuthorizationRequest request, String copied) {
    String text = copied.strip();
    if (text.contains("://")) {
      return code(request, uri(text));
    }
    if (!Visible.is(text)) {
      throw new MastodonAuthorizationException(
          "invalid_response",
          "This is not a code. Copy the whole line that the server's page shows, and nothing else.");
    }
    return checked(request, text);
  }

  private static AuthorizationCode checked(AuthorizationRequest request, String code) {
    return new AuthorizationCode(
        code, request.clientId(), request.redirectUri(), request.codeVerifier(), request.scopes());
  }

  /** An error without a character of those that RFC 6749 allows it, but for space, says nothing. */
  private static MastodonAuthorizationException refusal(
      String error, @Nullable String description) {
    return error.chars().anyMatch(c -> c > ' ' && c < 0x7f)
        ? new MastodonAuthorizationException(error, description)
        : new MastodonAuthorizationException(
            "invalid_response",
            "The answer holds an error that cannot be read. Start the login again.");
  }

  private static Query query(URI callback) {
    try {
      return Query.parse(callback.getRawQuery());
    } catch (IllegalArgumentException e) {
      throw unreadable();
    }
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw unreadable();
    }
  }

  private static MastodonAuthorizationException unreadable() {
    return new MastodonAuthorizationException(
        "invalid_response", "The answer cannot be read. Start the login again.");
  }

  private static boolean hasState(Query answer, AuthorizationRequest request) {
    String state = answer.get("state");
    return state != null
        && MessageDigest.isEqual(state.getBytes(UTF_8), request.state().getBytes(UTF_8));
  }

  /**
   * Against answers of another server: <a href="https://www.rfc-editor.org/rfc/rfc9207">RFC
   * 9207</a>.
   */
  private static void requireIssuer(Query answer, AuthorizationRequest request) {
    String issuer = answer.get("iss");
    if (issuer == null) {
      return;
    }
    String expected = request.issuer();
    boolean same =
        expected == null
            ? Origin.same(issuer, request.endpoint())
            : withoutSlash(issuer).equals(withoutSlash(expected));
    if (!same) {
      throw new MastodonAuthorizationException(
          "issuer_mismatch", "The answer is from another server than the one that was asked.");
    }
  }

  private static String withoutSlash(String issuer) {
    return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
  }
}
