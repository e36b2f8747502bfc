package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.entity.Visibility;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.Request;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFormTest {
  private static final Endpoint<Object> GET = Endpoint.get("/api/v1/things", Object.class);
  private static final Endpoint<Object> POST = Endpoint.post("/api/v1/things", Object.class);

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.client();

  @AfterEach
  void stop() {
    server.close();
  }

  private RecordedRequest sent(Request<?> request) {
    server.answer("{}");
    mastodon.send(request);
    return server.askedOnce();
  }

  private @Nullable String query(Request<?> request) {
    return sent(request).getUrl().encodedQuery();
  }

  @Test
  void parametersOfAGetAreItsQuery() {
    RecordedRequest sent = sent(GET.at().with("q", "a b&c=d/é").with("limit", 40));

    assertThat(FakeMastodon.line(sent))
        .isEqualTo("GET /api/v1/things?q=a%20b%26c%3Dd%2F%C3%A9&limit=40");
    assertThat(body(sent)).isEmpty();
  }

  @Test
  void aListIsANameWithBracketsForEachElement() {
    assertThat(sent(GET.at().with("types", List.of("mention", "poll"))).getUrl())
        .satisfies(
            url ->
                assertThat(url.queryParameterValues("types[]")).containsExactly("mention", "poll"));
  }

  @Test
  void nestedNamesStandInBrackets() {
    assertThat(sent(GET.at().with("a", Map.of("b", Map.of("c", List.of(1, 2))))).getUrl())
        .satisfies(
            url -> assertThat(url.queryParameterValues("a[b][c][]")).containsExactly("1", "2"));
  }

  @Test
  void nullIsNotSent() {
    assertThat(query(GET.at().with("a", (Object) null).with("b", 1))).isEqualTo("b=1");
  }

  @Test
  void theLastValueOfANameWins() {
    assertThat(query(GET.at().with("a", 1).with("a", 2))).isEqualTo("a=2");
  }

  @Test
  void valuesAreWrittenAsServersReadThem() {
    Instant noon = Instant.parse("2026-08-01T12:00:00Z");
    ZonedDateTime berlin = noon.atZone(ZoneId.of("Europe/Berlin"));

    RecordedRequest sent =
        sent(
            POST.at()
                .with("truth", true)
                .with("lie", false)
                .with("number", 1.5)
                .with("instant", noon)
                .with("zoned", berlin)
                .with("offset", berlin.toOffsetDateTime())
                .with("date", LocalDate.of(2000, 2, 29))
                .with("duration", Duration.ofHours(2))
                .with("address", URI.create("https://a.example/b?c=d"))
                .with("visibility", Visibility.UNLISTED));

    assertThat(body(sent))
        .isEqualTo(
            "{\"truth\":true,\"lie\":false,\"number\":1.5,\"instant\":\"2026-08-01T12:00:00Z\","
                + "\"zoned\":\"2026-08-01T12:00:00Z\",\"offset\":\"2026-08-01T12:00:00Z\","
                + "\"date\":\"2000-02-29\",\"duration\":7200,"
                + "\"address\":\"https://a.example/b?c=d\",\"visibility\":\"unlisted\"}");
  }

  @Test
  void booleansAndDatesInAQueryAreTheirTexts() {
    assertThat(
            query(
                GET.at()
                    .with("local", true)
                    .with("only_media", false)
                    .with("at", OffsetDateTime.parse("2026-08-01T14:00+02:00"))))
        .isEqualTo("local=true&only_media=false&at=2026-08-01T12%3A00%3A00Z");
  }

  @Test
  void aValueThatCannotBeSentIsRefusedBeforeAnythingIs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GET.at().with("thing", new Object()))
        .withMessageContaining("thing")
        .withMessageContaining("java.lang.Object");
  }

  @Test
  void parametersOfAPostAreJson() {
    RecordedRequest sent =
        sent(
            POST.at().with("status", "Hé \"you\"\n").with("poll", Map.of("options", List.of("a"))));

    assertThat(sent.getHeaders().get("Content-Type")).startsWith("application/json");
    assertThat(body(sent))
        .isEqualTo("{\"status\":\"Hé \\\"you\\\"\\n\",\"poll\":{\"options\":[\"a\"]}}");
  }

  @Test
  void halfAnEmojiIsSentAsAnEscape() {
    assertThat(body(sent(POST.at().with("status", "a\uD83D"))))
        .isEqualTo("{\"status\":\"a\\uD83D\"}");
  }

  @Test
  void aPostWithoutParametersHasAnEmptyBody() {
    RecordedRequest sent = sent(POST.at());

    assertThat(sent.getHeaders().get("Content-Length")).isEqualTo("0");
    assertThat(body(sent)).isEmpty();
  }

  @Test
  void aFormIsSentWhereARowSaysSo() {
    RecordedRequest sent = sent(POST.form().at().with("a", "b c+d&é").with("list", List.of(1, 2)));

    assertThat(sent.getHeaders().get("Content-Type"))
        .startsWith("application/x-www-form-urlencoded");
    assertThat(body(sent)).isEqualTo("a=b+c%2Bd%26%C3%A9&list%5B%5D=1&list%5B%5D=2");
  }

  @Test
  void aFileMakesTheBodyMultipart() {
    FilePart file =
        FilePart.of("söme \"file\".txt", "text/plain", "content".getBytes(StandardCharsets.UTF_8));

    RecordedRequest sent =
        sent(
            Endpoint.patch("/api/v1/things", Object.class)
                .at()
                .with("avatar", file)
                .with("fields_attributes", List.of(Map.of("name", "a")))
                .with("bot", true));

    assertThat(sent.getHeaders().get("Content-Type")).startsWith("multipart/form-data; boundary=");
    assertThat(body(sent))
        .contains(
            "Content-Disposition: form-data; name=\"avatar\"; filename=\"söme %22file%22.txt\"")
        .contains("Content-Type: text/plain")
        .contains("content")
        .contains("name=\"fields_attributes[][name]\"\r\n")
        .contains("name=\"bot\"\r\n")
        .contains("\r\ntrue\r\n");
  }

  @Test
  void aFileOnDiskIsSent(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "from disk");

    RecordedRequest sent = sent(POST.at().with("file", FilePart.of(file, "text/plain")));

    assertThat(body(sent)).contains("filename=\"a.txt\"", "\r\n\r\nfrom disk\r\n");
  }

  @Test
  void contentOfUnknownLengthIsSentInChunks() {
    FilePart file =
        FilePart.of("a", "text/plain", -1, () -> new ByteArrayInputStream(new byte[] {'x', 'y'}));

    RecordedRequest sent = sent(POST.at().with("file", file));

    assertThat(sent.getHeaders().get("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(body(sent)).contains("xy");
  }

  @Test
  void aFileThatIsNotThereIsRefusedAtOnce(@TempDir Path folder) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilePart.of(folder.resolve("none"), "text/plain"))
        .withMessageContaining("none");
  }

  @Test
  void aDeleteHasItsParametersInTheQueryAndNoBody() {
    RecordedRequest sent =
        sent(
            Endpoint.delete("/api/v1/things/{id}", Object.class)
                .at("1")
                .with("delete_media", true));

    assertThat(FakeMastodon.line(sent)).isEqualTo("DELETE /api/v1/things/1?delete_media=true");
    assertThat(body(sent)).isEmpty();
  }

  @Test
  void aPostCanHaveAQueryToo() {
    RecordedRequest sent = sent(POST.at().with("a", 1).query("b", 2));

    assertThat(FakeMastodon.line(sent)).isEqualTo("POST /api/v1/things?b=2");
    assertThat(body(sent)).isEqualTo("{\"a\":1}");
  }

  @Test
  void parametersOfOtherServersCanBeSaidByName() {
    server.always("/api/v1/statuses", 200, "{}");

    mastodon
        .statuses()
        .post(
            io.github.mastodonjava.api.NewStatus.text("**Hi**")
                .with("content_type", "text/markdown"));

    assertThat(body(server.askedOnce()))
        .isEqualTo("{\"status\":\"**Hi**\",\"content_type\":\"text/markdown\"}");
  }

  @Test
  void answersMayBePacked() throws Exception {
    Buffer packed = new Buffer();
    try (BufferedSink out = Okio.buffer(new GzipSink(packed))) {
      out.writeUtf8("{\"a\":1}");
    }
    server.answer(new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(packed));

    assertThat(mastodon.fetch(GET.at())).isEqualTo(Map.of("a", 1L));
    assertThat(server.askedOnce().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
  }

  @Test
  void aRequestSaysWhoAsksAndForWhat() {
    RecordedRequest sent = sent(GET.at());

    assertThat(sent.getHeaders().get("User-Agent"))
        .isEqualTo("mastodon-java/" + LibraryVersion.TEXT);
    assertThat(sent.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(sent.getHeaders().get("Accept-Language")).isNull();
    assertThat(sent.getHeaders().get("Authorization")).isNull();
  }

  @Test
  void theProgramSaysItsNameLanguageAndToken() {
    server.answer("{}");

    server
        .builder()
        .userAgent("my-bot/1.0 (+https://bot.example)")
        .language("pt-BR")
        .accessToken("t0ken")
        .build()
        .send(GET.at());

    assertThat(server.askedOnce().getHeaders().get("User-Agent"))
        .isEqualTo("my-bot/1.0 (+https://bot.example)");
    assertThat(server.askedOnce().getHeaders().get("Accept-Language")).isEqualTo("pt-BR");
    assertThat(server.askedOnce().getHeaders().get("Authorization")).isEqualTo("Bearer t0ken");
  }

  @Test
  void optionsOfADerivedClientAddUpAndLeaveTheFirstAlone() {
    server.answer("{}").answer("{}");

    mastodon
        .with(CallOptions.language("de"))
        .with(CallOptions.header("X-Trace", "7"))
        .send(GET.at());
    mastodon.send(GET.at());

    RecordedRequest derived = server.asked().get(0);
    assertThat(derived.getHeaders().get("Accept-Language")).isEqualTo("de");
    assertThat(derived.getHeaders().get("X-Trace")).isEqualTo("7");
    assertThat(server.askedLast().getHeaders().get("Accept-Language")).isNull();
    assertThat(server.askedLast().getHeaders().get("X-Trace")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "42, /api/v1/things/42",
    "a/b, /api/v1/things/a%2Fb",
    "../../oauth, /api/v1/things/..%2F..%2Foauth",
    "%2e%2e, /api/v1/things/%252e%252e",
    "a?b#c, /api/v1/things/a%3Fb%23c",
    "a b+c, /api/v1/things/a%20b%2Bc",
    "{id}, /api/v1/things/%7Bid%7D",
    "größe, /api/v1/things/gr%C3%B6%C3%9Fe",
    "例え, /api/v1/things/%E4%BE%8B%E3%81%88",
    "😀, /api/v1/things/%F0%9F%98%80",
    "alice@a.example, /api/v1/things/alice@a.example",
    "..., /api/v1/things/...",
    "01H8Z-_.~x, /api/v1/things/01H8Z-_.~x",
  })
  void anArgumentIsOnePathSegment(String argument, String path) {
    RecordedRequest sent = sent(Endpoint.get("/api/v1/things/{id}", Object.class).at(argument));

    assertThat(sent.getTarget()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void anArgumentThatWouldBeAnotherPathIsRefused(String argument) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Endpoint.get("/api/v1/things/{id}", Object.class).at(argument))
        .withMessageContaining("id");
  }

  @Test
  void tooFewAndTooManyArgumentsAreRefused() {
    Endpoint<Object> row = Endpoint.get("/api/v1/things/{id}/{other}", Object.class);

    assertThatIllegalArgumentException().isThrownBy(() -> row.at("1"));
    assertThatIllegalArgumentException().isThrownBy(() -> row.at("1", "2", "3"));
    assertThat(row.at("1", "2").path()).isEqualTo("/api/v1/things/1/2");
  }

  @Test
  void aTypeThatNoAnswerHasIsRefusedBeforeAnythingIsSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mastodon.send(Endpoint.post("/api/v1/things", StringBuilder.class).at()))
        .withMessageContaining("java.lang.StringBuilder");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aServerMayLiveUnderAPath() {
    server.answer("{}");

    server.builder(server.address() + "/social/").build().send(GET.at().with("a", 1));

    assertThat(server.lines()).containsExactly("GET /social/api/v1/things?a=1");
  }
}
