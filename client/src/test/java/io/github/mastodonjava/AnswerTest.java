package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mastodonjava.entity.Poll;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonBadGatewayException;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.RetryPolicy;
import io.github.mastodonjava.http.Unreadable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
  private static final Endpoint<Object> ANY = Endpoint.get("/api/v1/things", Object.class);
  private static final String HTML = "<!DOCTYPE html>\n<title>Down</title>" + "x".repeat(1000);

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.builder().retryPolicy(RetryPolicy.none()).build();

  @AfterEach
  void stop() {
    server.close();
  }

  private Mastodon reading(long bytes) {
    return server.builder().maxAnswerSize(bytes).build();
  }

  private static MockResponse.Builder html(int status) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "text/html; charset=utf-8")
        .body(HTML);
  }

  private static Buffer packed(String text) throws IOException {
    Buffer packed = new Buffer();
    try (BufferedSink out = Okio.buffer(new GzipSink(packed))) {
      out.writeUtf8(text);
    }
    return packed;
  }

  @Test
  void everyAnswerTellsStatusHeadersLimitAndBody() {
    server.answer(
        FakeMastodon.json("{\"id\":\"7\",\"strange\":12345678901234567890}")
            .code(202)
            .addHeader("X-Thing", "a")
            .addHeader("X-Thing", "b")
            .addHeader("X-RateLimit-Limit", "300")
            .addHeader("X-RateLimit-Remaining", "299")
            .addHeader("X-RateLimit-Reset", "2026-08-01T12:05:00.000000Z"));

    Response<Poll> answer = mastodon.send(Endpoint.get("/api/v1/polls/7", Poll.class).at());

    assertThat(answer.body().id()).isEqualTo("7");
    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.headers().get("x-THING")).containsExactly("a", "b");
    assertThat(answer.header("X-thing")).isEqualTo("a");
    assertThat(answer.header("X-None")).isNull();
    assertThat(answer.rawBody()).contains("12345678901234567890");
    assertThat(answer.rateLimit())
        .isNotNull()
        .satisfies(
            limit -> {
              assertThat(limit.limit()).isEqualTo(300);
              assertThat(limit.remaining()).isEqualTo(299);
              assertThat(limit.reset()).isEqualTo(Instant.parse("2026-08-01T12:05:00Z"));
            });
    assertThat(answer).hasToString("Response[202, 41 bytes]");
  }

  @Test
  void theHeadersOfAnAnswerCannotBeChanged() {
    server.answer(FakeMastodon.json("{}").addHeader("X-Thing", "a"));
    Map<String, List<String>> headers = mastodon.send(ANY.at()).headers();

    assertThatThrownBy(headers::clear).isInstanceOf(UnsupportedOperationException.class);
    List<String> values = Objects.requireNonNull(headers.get("x-thing"));
    assertThatThrownBy(values::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void oneBadElementIsLeftOutAndReportedAndTheOthersArrive() {
    server.answer("[{\"id\":\"1\"},null,7,{\"id\":\"2\"}]");

    Page<Status> page = mastodon.timelines().home();

    assertThat(page.items()).extracting(Status::id).containsExactly("1", "2");
    assertThat(page.unreadable()).extracting(Unreadable::pointer).containsExactly("/1", "/2");
  }

  @Test
  void htmlWhereJsonWasDueTellsItsTypeAndBeginning() {
    server.answer(html(200));

    MastodonDecodeException e =
        catchThrowableOfType(MastodonDecodeException.class, () -> mastodon.polls().get("1"));

    assertThat(e.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(e.body()).startsWith("<!DOCTYPE html> <title>Down</title>xxx").hasSize(201);
    assertThat(e.endpoint()).isEqualTo("GET /api/v1/polls/{id}");
    assertThat(e).hasMessageContaining("text/html").hasMessageContaining("<title>Down</title>");
  }

  @Test
  void htmlOfAProxyKeepsItsStatus() {
    server.answer(html(502));

    assertThatThrownBy(() -> mastodon.polls().get("1"))
        .isInstanceOfSatisfying(
            MastodonBadGatewayException.class,
            e -> {
              assertThat(e.status()).isEqualTo(502);
              assertThat(e.error()).isNull();
              assertThat(e.headers()).containsKey("Content-type");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{\"id\":\"1\"", "{\"id\":\"1\"}}", "nonsense", "\u0000", "null"})
  void aBodyThatIsNoJsonIsADecodeException(String body) {
    server.answer(body);

    assertThatThrownBy(() -> mastodon.polls().get("1"))
        .isInstanceOf(MastodonDecodeException.class)
        .hasMessageContaining("GET /api/v1/polls/{id}")
        .hasMessageContaining("application/json");
  }

  @Test
  void jsonOfAnotherKindIsADecodeException() {
    server.answer("{\"id\":\"1\"}");

    assertThatThrownBy(() -> mastodon.timelines().home())
        .isInstanceOf(MastodonDecodeException.class);
  }

  @Test
  void endlesslyNestedJsonIsADecodeException() {
    server.answer("[".repeat(100_000));

    assertThatThrownBy(() -> mastodon.fetch(ANY.at())).isInstanceOf(MastodonDecodeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "<html>", "OK"})
  void anEndpointThatAnswersWithNothingTakesAnyBody(String body) {
    server.answer(body);

    assertThat(mastodon.send(Endpoint.nothing("POST", "/api/v1/things").at()).body()).isNull();
  }

  @Test
  void anEndpointThatAnswersWithNothingMayAnswer204() {
    server.answer(new MockResponse.Builder().code(204));

    assertThat(mastodon.send(Endpoint.nothing("DELETE", "/api/v1/things").at()).status())
        .isEqualTo(204);
  }

  @Test
  void aTooLargeAnswerIsNotRead() {
    server.answer("\"" + "x".repeat(1000) + "\"");

    assertThatThrownBy(() -> reading(1000).fetch(ANY.at()))
        .isInstanceOf(MastodonDecodeException.class)
        .hasMessageContaining("larger than 1000 bytes")
        .hasMessageContaining("maxAnswerSize");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void anAnswerOfJustTheLargestSizeIsRead() {
    String json = "\"" + "x".repeat(998) + "\"";
    server.answer(json).answer(FakeMastodon.json("").chunkedBody(json, 100));

    assertThat(reading(1000).send(ANY.at()).rawBody()).isEqualTo(json);
    assertThat(reading(1000).send(ANY.at()).rawBody()).isEqualTo(json);
  }

  @Test
  void aTooLargeAnswerInChunksIsNotReadToItsEnd() {
    server.answer(FakeMastodon.json("").chunkedBody("x".repeat(10_000), 100));

    assertThatThrownBy(() -> reading(1000).fetch(ANY.at()))
        .isInstanceOf(MastodonDecodeException.class)
        .hasMessageContaining("larger than 1000 bytes");
  }

  @Test
  void theSizeIsThatOfTheUnpackedAnswer() throws IOException {
    Buffer bomb = packed("\"" + "0".repeat(50 << 20) + "\"");
    assertThat(bomb.size()).isLessThan(1 << 20);
    server.answer(new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(bomb));

    assertThatThrownBy(() -> mastodon.fetch(ANY.at()))
        .isInstanceOf(MastodonDecodeException.class)
        .hasMessageContaining("larger than " + (32 << 20) + " bytes");
  }

  @Test
  void aLargeErrorPageKeepsItsStatus() {
    server.answer(html(502));

    assertThatThrownBy(
            () ->
                server
                    .builder()
                    .retryPolicy(RetryPolicy.none())
                    .maxAnswerSize(100)
                    .build()
                    .fetch(ANY.at()))
        .isInstanceOf(MastodonBadGatewayException.class);
  }

  @Test
  void whatIsNoGzipIsATypedError() {
    server.answer(FakeMastodon.json("no gzip at all").addHeader("Content-Encoding", "gzip"));

    assertThatThrownBy(() -> mastodon.fetch(ANY.at()))
        .isInstanceOf(io.github.mastodonjava.error.MastodonNetworkException.class);
  }
}
