package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mastodonjava.api.NewAccount;
import io.github.mastodonjava.error.FieldError;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.error.MastodonValidationException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.http.RetryPolicy;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorAnswerTest {
  private static final Endpoint<Object> GET = Endpoint.get("/api/v1/things/{id}", Object.class);

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon =
      server.builder().retryPolicy(RetryPolicy.none()).rateLimits(RateLimits.throwing()).build();

  @AfterEach
  void stop() {
    server.close();
  }

  private MastodonApiException error(int status, String body) {
    server.answer(FakeMastodon.json(body).code(status).addHeader("X-Request-Id", "r7"));
    return catchThrowableOfType(
        MastodonApiException.class, () -> mastodon.fetch(GET.at("1").with("q", "private")));
  }

  @ParameterizedTest
  @CsvSource({
    "400, MastodonApiException",
    "401, MastodonUnauthorizedException",
    "403, MastodonForbiddenException",
    "404, MastodonNotFoundException",
    "406, MastodonApiException",
    "410, MastodonGoneException",
    "418, MastodonApiException",
    "422, MastodonValidationException",
    "429, MastodonRateLimitException",
    "500, MastodonInternalErrorException",
    "501, MastodonServerException",
    "502, MastodonBadGatewayException",
    "503, MastodonUnavailableException",
    "504, MastodonGatewayTimeoutException",
    "520, MastodonServerException",
  })
  void everyStatusHasItsException(int status, String type) {
    MastodonApiException e = error(status, "{\"error\":\"It went wrong\"}");

    assertThat(e.getClass().getSimpleName()).isEqualTo(type);
    assertThat(e.status()).isEqualTo(status);
    assertThat(e.error()).isEqualTo("It went wrong");
    assertThat(e.endpoint()).isEqualTo("GET /api/v1/things/{id}");
    assertThat(e.headers().get("x-request-ID")).containsExactly("r7");
    assertThat(e)
        .hasMessageStartingWith("GET /api/v1/things/{id}: " + status + " It went wrong")
        .satisfies(each -> assertThat(each.getMessage()).doesNotContain("private"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>", "null", "[]", "7", "{", "{\"error\":7}", "{\"error\":\" \"}"})
  void aBodyThatIsNoErrorKeepsTheStatus(String body) {
    MastodonApiException e = error(404, body);

    assertThat(e.status()).isEqualTo(404);
    assertThat(e.error()).isNull();
    assertThat(e.details()).isEmpty();
  }

  @Test
  void anErrorOfOAuthHasItsCodeAndText() {
    MastodonApiException e =
        error(400, "{\"error\":\"invalid_grant\",\"error_description\":\"The code was used\"}");

    assertThat(e.error()).isEqualTo("invalid_grant");
    assertThat(e.description()).isEqualTo("The code was used");
    assertThat(e).hasMessageContaining("invalid_grant: The code was used");
  }

  @Test
  void otherServersSayMessage() {
    assertThat(error(404, "{\"message\":\"Not here\"}").error()).isEqualTo("Not here");
  }

  @Test
  void whatIsWrongWithEachFieldIsData() {
    server.answer(
        422,
        "{\"error\":\"Validation failed\",\"details\":{\"username\":[{\"error\":\"ERR_TAKEN\","
            + "\"description\":\"is taken\"},{\"error\":\"ERR_TOO_LONG\"}],\"agreement\":[\"odd\"],"
            + "\"strange\":7}}");

    MastodonValidationException e =
        catchThrowableOfType(
            MastodonValidationException.class,
            () -> mastodon.accounts().create(NewAccount.of("a", "a@a.example", "passw0rd")));

    assertThat(e.details())
        .containsOnlyKeys("username", "agreement", "strange")
        .containsEntry(
            "username",
            List.of(new FieldError("ERR_TAKEN", "is taken"), new FieldError("ERR_TOO_LONG", null)))
        .containsEntry("agreement", List.of(new FieldError("odd", null)))
        .containsEntry("strange", List.of());
    assertThat(e)
        .hasMessageContaining("username: ERR_TAKEN (is taken)")
        .satisfies(each -> assertThat(each.getMessage()).doesNotContain("passw0rd"));
  }

  @Test
  void aForbiddenCallNamesTheScopeThatItNeeds() {
    server.answer(403, "{\"error\":\"This action is outside the authorized scopes\"}");

    assertThatThrownBy(() -> mastodon.statuses().post("Hello"))
        .isInstanceOfSatisfying(
            MastodonForbiddenException.class,
            e -> assertThat(e.requiredScope()).isEqualTo("write:statuses"))
        .hasMessageContaining("needs the scope write:statuses");
  }

  @Test
  void anUnauthorizedCallSaysWhatToDo() {
    assertThat(error(401, "{\"error\":\"The access token was revoked\"}"))
        .hasMessageContaining("The access token was revoked")
        .hasMessageContaining("Log in again");
  }
}
