package io.github.mastodonjava.conformance;

import io.github.mastodonjava.error.FieldError;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonBadGatewayException;
import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.error.MastodonGatewayTimeoutException;
import io.github.mastodonjava.error.MastodonGoneException;
import io.github.mastodonjava.error.MastodonInternalErrorException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonRateLimitException;
import io.github.mastodonjava.error.MastodonServerException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.error.MastodonUnavailableException;
import io.github.mastodonjava.error.MastodonValidationException;
import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an exception does not say what the server said. */
final class ErrorDifferences {
  private final List<String> found = new ArrayList<>();

  private ErrorDifferences() {}

  static List<String> of(Recording recording, MastodonApiException exception) {
    ErrorDifferences differences = new ErrorDifferences();
    differences.compare("status", recording.status(), exception.status());
    differences.compare("class", type(recording.status()), exception.getClass());
    differences.compareTexts(json(recording.body()), exception);
    return differences.found;
  }

  private static Class<?> type(int status) {
    return switch (status) {
      case 401 -> MastodonUnauthorizedException.class;
      case 403 -> MastodonForbiddenException.class;
      case 404 -> MastodonNotFoundException.class;
      case 410 -> MastodonGoneException.class;
      case 422 -> MastodonValidationException.class;
      case 429 -> MastodonRateLimitException.class;
      case 500 -> MastodonInternalErrorException.class;
      case 502 -> MastodonBadGatewayException.class;
      case 503 -> MastodonUnavailableException.class;
      case 504 -> MastodonGatewayTimeoutException.class;
      default -> status >= 500 ? MastodonServerException.class : MastodonApiException.class;
    };
  }

  private void compareTexts(Map<?, ?> json, MastodonApiException exception) {
    if (json.get("error") instanceof String error && !error.isBlank()) {
      compare("text", error, exception.error());
    }
    if (json.get("error_description") instanceof String description && !description.isBlank()) {
      compare("description", description, exception.description());
    }
    if (json.get("details") instanceof Map<?, ?> details) {
      compare("fields", details.keySet(), exception.details().keySet());
      details.forEach(
          (field, errors) ->
              compare("errors of " + field, codes(errors), codes(exception, "" + field)));
    }
  }

  private static List<?> codes(@Nullable Object errors) {
    return errors instanceof List<?> list
        ? list.stream()
            .map(error -> error instanceof Map<?, ?> map ? map.get("error") : error)
            .toList()
        : List.of();
  }

  private static List<String> codes(MastodonApiException exception, String field) {
    return exception.details().getOrDefault(field, List.of()).stream()
        .map(FieldError::error)
        .toList();
  }

  /** Nothing where the body is no JSON object: the status is all there is, then. */
  private static Map<?, ?> json(String body) {
    try {
      return JsonValue.read(body) instanceof Map<?, ?> map ? map : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }

  private void compare(String what, @Nullable Object expected, @Nullable Object actual) {
    if (!Objects.equals(expected, actual)) {
      found.add("the error's " + what + ": " + expected + " became " + actual);
    }
  }
}
