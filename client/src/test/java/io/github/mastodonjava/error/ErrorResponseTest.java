package io.github.mastodonjava.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorResponseTest {
  @Test
  void headersAreFoundInAnyCase() {
    ErrorResponse response = withHeaders(Map.of("X-RateLimit-Limit", List.of("300")));

    assertThat(response.headers().get("x-ratelimit-limit")).containsExactly("300");
  }

  @Test
  void headersCannotBeChanged() {
    ErrorResponse response = withHeaders(Map.of());

    assertThatThrownBy(() -> response.headers().put("a", List.of()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void laterChangesOfWhatWasGivenDoNotShow() {
    List<FieldError> errors = new ArrayList<>(List.of(new FieldError("ERR_TAKEN", null)));
    Map<String, List<FieldError>> details = new HashMap<>(Map.of("username", errors));
    ErrorResponse response =
        new ErrorResponse(422, "POST /api/v1/accounts", null, null, details, Map.of());

    errors.clear();
    details.clear();

    assertThat(response.details())
        .containsExactly(Map.entry("username", List.of(new FieldError("ERR_TAKEN", null))));
  }

  @Test
  void queryOfTheEndpointIsDropped() {
    assertThat(ErrorResponse.of(404, "GET /api/v1/x?access_token=abc").endpoint())
        .isEqualTo("GET /api/v1/x");
  }

  @Test
  void textDoesNotShowHeaders() {
    assertThat(withHeaders(Map.of("Set-Cookie", List.of("session=abc"))).toString())
        .isEqualTo("GET /api/v1/x: 400");
  }

  @Test
  void longTextOfTheServerIsCut() {
    ErrorResponse response =
        new ErrorResponse(500, "GET /x", "a".repeat(100_000), null, Map.of(), Map.of());

    assertThat(response.toString()).hasSizeLessThan(600).endsWith("a…");
  }

  @Test
  void textStaysOnOneLine() {
    ErrorResponse response =
        new ErrorResponse(
            500, "GET /x", "one\r\ntwo\u2028three\u001b[31m", null, Map.of(), Map.of());

    assertThat(response.toString()).isEqualTo("GET /x: 500 one  two three [31m");
  }

  private static ErrorResponse withHeaders(Map<String, List<String>> headers) {
    return new ErrorResponse(400, "GET /api/v1/x", null, null, Map.of(), headers);
  }
}
