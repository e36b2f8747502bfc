package io.github.mastodonjava.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastodonApiExceptionTest {
  private static final Instant RESET = Instant.parse("2026-08-01T13:50:00Z");

  @ParameterizedTest
  @CsvSource({
    "400, MastodonApiException",
    "401, MastodonUnauthorizedException",
    "403, MastodonForbiddenException",
    "404, MastodonNotFoundException",
    "410, MastodonGoneException",
    "418, MastodonApiException",
    "422, MastodonValidationException",
    "429, MastodonRateLimitException",
    "500, MastodonInternalErrorException",
    "501, MastodonServerException",
    "502, MastodonBadGatewayException",
    "503, MastodonUnavailableException",
    "504, MastodonGatewayTimeoutException",
    "521, MastodonServerException"
  })
  void everyStatusHasItsClass(int status, String name) {
    MastodonApiException exception = of(status);

    assertThat(exception.getClass().getSimpleName()).isEqualTo(name);
    assertThat(exception.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501, 502, 503, 504, 599})
  void everyStatusFrom500OnIsAServerException(int status) {
    assertThat(of(status)).isInstanceOf(MastodonServerException.class);
  }

  @Test
  void carriesWhatTheServerSaid() {
    ErrorResponse response =
        new ErrorResponse(
            400,
            "POST /oauth/token",
            "invalid_grant",
            "The provided authorization grant is invalid",
            Map.of(),
            Map.of("Date", List.of("Sat, 01 Aug 2026 13:51:35 GMT")));

    MastodonApiException exception = MastodonApiException.of(response, null, null);

    assertThat(exception.error()).isEqualTo("invalid_grant");
    assertThat(exception.description()).isEqualTo("The provided authorization grant is invalid");
    assertThat(exception.endpoint()).isEqualTo("POST /oauth/token");
    assertThat(exception.headers()).containsKey("date");
    assertThat(exception)
        .hasMessage(
            "POST /oauth/token: 400 invalid_grant: The provided authorization grant is invalid");
  }

  @Test
  void validationMessageNamesTheFields() {
    Map<String, List<FieldError>> details = new LinkedHashMap<>();
    details.put("username", List.of(new FieldError("ERR_TAKEN", "is already in use")));
    details.put("password", List.of(new FieldError("ERR_BLANK", null)));
    ErrorResponse response =
        new ErrorResponse(
            422, "POST /api/v1/accounts", "Validation failed", null, details, Map.of());

    MastodonApiException exception = MastodonApiException.of(response, null, null);

    assertThat(exception)
        .hasMessage(
            "POST /api/v1/accounts: 422 Validation failed; username: ERR_TAKEN (is already in use);"
                + " password: ERR_BLANK");
    assertThat(exception.details()).containsOnlyKeys("username", "password");
  }

  @Test
  void forbiddenSaysWhichScopeTheCallNeeds() {
    MastodonApiException exception =
        MastodonApiException.of(ErrorResponse.of(403, "POST /x"), "write:statuses", null);

    assertThat(exception)
        .hasMessageContaining("needs the scope write:statuses")
        .extracting(each -> ((MastodonForbiddenException) each).requiredScope())
        .isEqualTo("write:statuses");
  }

  @Test
  void forbiddenWithoutAScopeKeepsQuietAboutIt() {
    assertThat(of(403)).hasMessage("GET /api/v1/x: 403");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405})
  void pageInsteadOfAnAnswerIsNoneOfMastodon(int status) {
    assertThat(MastodonApiException.of(page(status, "POST /api/v1/apps"), "write:x", null))
        .hasMessage(
            "POST /api/v1/apps: "
                + status
                + " and a page instead of Mastodon's answer. Check the server's address, and what"
                + " stands in between");
  }

  @ParameterizedTest
  @ValueSource(ints = {413, 429, 500, 502})
  void pageOfAProxyMayBeMeant(int status) {
    assertThat(MastodonApiException.of(page(status, "POST /api/v2/media"), null, null))
        .hasMessageStartingWith("POST /api/v2/media: " + status)
        .hasMessageNotContaining("a page");
  }

  @Test
  void pageOfSomewhereElseSaysNothingAboutTheServer() {
    assertThat(MastodonApiException.of(page(404, "GET /files/cat.png"), null, null))
        .hasMessage("GET /files/cat.png: 404");
  }

  private static ErrorResponse page(int status, String endpoint) {
    Map<String, List<String>> headers = Map.of("content-type", List.of("text/html; charset=utf-8"));
    return new ErrorResponse(status, endpoint, null, null, Map.of(), headers);
  }

  @Test
  void timeToGoOnIsToldInWholeSeconds() {
    assertThat(MastodonRateLimitException.beforeSending("GET /x", RESET.plusNanos(59_652_361)))
        .hasMessageEndingWith("Try again after 2026-08-01T13:50:01Z");
  }

  @Test
  void rateLimitSaysWhenToGoOn() {
    MastodonApiException exception =
        MastodonApiException.of(ErrorResponse.of(429, "GET /x"), null, RESET);

    assertThat(exception)
        .hasMessage("GET /x: 429. Try again after 2026-08-01T13:50:00Z")
        .isInstanceOfSatisfying(
            MastodonRateLimitException.class,
            limit -> {
              assertThat(limit.reset()).isEqualTo(RESET);
              assertThat(limit.sent()).isTrue();
            });
  }

  @Test
  void rateLimitKnownBeforehandSaysThatNothingWasSent() {
    MastodonRateLimitException exception =
        MastodonRateLimitException.beforeSending("GET /x?max_id=1", RESET);

    assertThat(exception.sent()).isFalse();
    assertThat(exception.status()).isEqualTo(429);
    assertThat(exception)
        .hasMessage(
            "GET /x: not sent, the rate limit is used up. Try again after 2026-08-01T13:50:00Z");
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    ErrorResponse response =
        new ErrorResponse(
            422,
            "POST /x",
            "no",
            null,
            Map.of("text", List.of(new FieldError("ERR_BLANK", null))),
            Map.of("Date", List.of("today")));

    MastodonApiException copy = copy(MastodonApiException.of(response, null, null));

    assertThat(copy.details()).containsOnlyKeys("text");
    assertThat(copy.headers()).containsKey("DATE");
  }

  private static MastodonApiException of(int status) {
    return MastodonApiException.of(ErrorResponse.of(status, "GET /api/v1/x"), null, null);
  }

  private static MastodonApiException copy(MastodonApiException exception)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (MastodonApiException) in.readObject();
    }
  }
}
