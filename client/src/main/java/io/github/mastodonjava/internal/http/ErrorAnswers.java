package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.error.ErrorResponse;
import io.github.mastodonjava.error.FieldError;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Makes exceptions of answers that say no, in whichever form: Mastodon's, OAuth's, other servers',
 * none.
 */
final class ErrorAnswers {
  private ErrorAnswers() {}

  static MastodonApiException exception(
      Endpoint<?> endpoint, Answer answer, @Nullable Instant reset) {
    Scope scope = endpoint.scope();
    return MastodonApiException.of(
        response(endpoint, answer), scope == null ? null : scope.value(), reset);
  }

  private static ErrorResponse response(Endpoint<?> endpoint, Answer answer) {
    Map<?, ?> json = object(answer);
    String error = text(json.get("error"));
    if (error == null && answer.status() < 400) {
      error = redirect(answer);
    }
    return new ErrorResponse(
        answer.status(),
        endpoint.toString(),
        error == null ? text(json.get("message")) : error,
        text(json.get("error_description")),
        details(json.get("details")),
        answer.headers());
  }

  private static Map<?, ?> object(Answer answer) {
    try {
      return JsonValue.read(answer.body()) instanceof Map<?, ?> map ? map : Map.of();
    } catch (IOException e) {
      return Map.of(); // a page of a proxy; the status says enough
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String text && !text.isBlank() ? text : null;
  }

  private static String redirect(Answer answer) {
    String location = answer.header("Location");
    HttpUrl target = location == null ? null : answer.url().resolve(location);
    if (target == null) {
      return "the answer is neither good nor an error";
    }
    String origin = origin(target);
    return origin.equals(origin(answer.url()))
        ? "redirects too often, or in a way that only GET may follow"
        : "redirects to "
            + origin
            + ", where neither the request nor the token was sent; if that is the server, use its"
            + " address";
  }

  private static String origin(HttpUrl url) {
    boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
    return url.scheme() + "://" + url.host() + (usual ? "" : ":" + url.port());
  }

  /** Reads {@code {"username": [{"error": "ERR_TAKEN", "description": "…"}]}}. */
  private static Map<String, List<FieldError>> details(@Nullable Object json) {
    Map<String, List<FieldError>> details = new LinkedHashMap<>();
    if (json instanceof Map<?, ?> fields) {
      fields.forEach((field, errors) -> details.put(String.valueOf(field), errors(errors)));
    }
    return details;
  }

  private static List<FieldError> errors(@Nullable Object json) {
    List<FieldError> errors = new ArrayList<>();
    if (json instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> error) {
          errors.add(
              new FieldError(String.valueOf(error.get("error")), text(error.get("description"))));
        } else if (item instanceof String error) {
          errors.add(new FieldError(error, null));
        }
      }
    }
    return errors;
  }
}
