package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.Poll;
import io.github.mastodonjava.http.Endpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers that were never recorded here, after Mastodon's documentation and its older versions. */
class ReplayTest {
  private static final String HTML = "<!DOCTYPE html><title>503</title>";

  @Test
  void errorsOfEveryKindBecomeExceptionsWithTheirTexts() throws Exception {
    assertThat(
            differences(
                error(400, "{\"error\":\"invalid_scope\",\"error_description\":\"Malformed\"}"),
                error(401, "{\"error\":\"The access token was revoked\"}"),
                error(403, "{\"error\":\"This action is outside the authorized scopes\"}"),
                error(404, "{\"error\":\"Record not found\"}"),
                error(409, "{\"error\":\"Conflict during update, please try again\"}"),
                error(410, "{\"error\":\"Gone\"}"),
                error(422, "{\"error\":\"No\",\"details\":{\"date\":[{\"error\":\"ERR_BLANK\"}]}}"),
                error(422, "{\"error\":\"No\",\"details\":{\"a\":[\"is odd\",{\"error\":\"E\"}]}}"),
                error(429, "{\"error\":\"Too many requests\"}"),
                error(500, "{\"error\":\"Internal\"}"),
                error(501, ""),
                error(502, HTML),
                error(503, "There was an error processing the thumbnail"),
                error(504, "[1]"),
                error(520, "{\"error\":{\"code\":7}}"),
                error(599, "\u0000\u0001")))
        .isEmpty();
  }

  @Test
  void aRedirectIsAnErrorAsLongAsItsStatusIsKept() throws Exception {
    assertThat(
            differences(
                recording("POST", "/api/v1/statuses", 302, Map.of("Location", "/about"), HTML),
                recording("GET", "/oauth/authorize", 302, Map.of("Location", "/auth/sign_in"), ""),
                recording("GET", "/media/1", 302, Map.of("Location", "https://b.example/"), "")))
        .isEmpty();
  }

  @Test
  void whatIsNoJsonIsAnswered() throws Exception {
    Replay replay =
        replay(
            ok("GET", "/health", "OK"),
            ok("GET", "/api/v1/streaming/health", "OK"),
            ok("GET", "/oauth/authorize", HTML),
            ok("GET", "/api/v1/instance", HTML),
            ok("GET", "/system/accounts/avatars/1/original/a.png", "\u0089PNG\r\n\u001a\n\u0000"),
            ok("POST", "/api/v1/follow_requests/1/authorize", ""),
            ok("DELETE", "/api/v1/statuses/1", ""),
            ok("HEAD", "/", ""),
            ok("OPTIONS", "/api/v1/statuses", ""));

    assertThat(replay.differences()).isEmpty();
    assertThat(replay.withoutJson()).isEqualTo(9);
  }

  @Test
  void answersOfOtherStatusesThanOkAreRead() throws Exception {
    Replay replay =
        replay(
            recording("GET", "/api/v1/timelines/home", 206, Map.of(), "[]"),
            recording("GET", "/api/v1/media/1", 206, Map.of(), "{\"id\":\"1\",\"url\":null}"),
            recording("POST", "/api/v2/media", 202, Map.of(), "{\"id\":\"1\",\"meta\":null}"),
            recording("POST", "/api/v1/annual_reports/2026/generate", 202, Map.of(), "{}"));

    assertThat(replay.differences()).isEmpty();
    assertThat(replay.read()).isEqualTo(4);
  }

  @Test
  void endpointsThatAreNoRowsAreReadAsWhateverJsonTheySend() throws Exception {
    Replay replay =
        replay(
            ok("GET", "/api/v9/search", "{\"hashtags\":[\"a\"],\"statuses\":[]}"),
            ok("GET", "/api/v9/things/1{2}", "[1,2.50,null,{\"a\":12345678901234567890}]"),
            ok("POST", "/api/v9/things", "\"text\""),
            ok("PUT", "/api/v9/things", "true"),
            ok("PATCH", "/api/v9/things", "17"),
            ok("DELETE", "/api/v9/things", "{}"),
            recording("GET", "/api/v9/things", 404, Map.of(), "{\"error\":\"Not Found\"}"));

    assertThat(replay.differences()).isEmpty();
    assertThat(replay.unknown()).hasSize(7);
  }

  @Test
  void aListWithinAnAnswerIsAllThatIsThere() throws Exception {
    String path = "/api/v1/accounts/1/collections";

    assertThat(
            differences(
                ok("GET", path, "{\"collections\":[{\"id\":\"3\"}],\"partial_accounts\":[]}")))
        .isEmpty();
    assertThat(
            differences(
                ok("GET", path, "{\"collections\":[],\"partial_accounts\":[{\"id\":\"1\"}]}")))
        .singleElement()
        .asString()
        .contains("is thrown away: partial_accounts");
  }

  @Test
  void linksBecomeCursors() throws Exception {
    assertThat(
            differences(
                home("<https://a.example/api/v1/timelines/home?max_id=1>; rel=\"next\""),
                home("<https://a.example/api/v1/timelines/home?limit=2&min_id=01H>; rel=\"prev\""),
                home("</api/v1/timelines/home?max_id=a%2Cb>; rel=next, <?min_id=2>; rel=prev"),
                home("<https://a.example/x?types[]=a,b&max_id=1>; rel=\"next\"; title=\"a, b\""),
                home("<https://a.example/x>; rel=\"first\""),
                home("no link at all")))
        .isEmpty();
  }

  @Test
  void aListThatGoesOnIsAListOfPages() throws Exception {
    Map<String, String> link = Map.of("Link", "<https://a.example/x?max_id=1>; rel=\"next\"");
    Recording recording = recording("GET", "/things", 200, link, "[]");
    Replay replay = new Replay(List.of(Endpoint.getList("/things", Poll.class)));
    replay.replay(recording);

    assertThat(replay.differences())
        .containsExactly("test:1 GET /things has a next page, and no row is one of pages");
    assertThat(differences(recording)).isEmpty();
  }

  @Test
  void whatCannotBeReadAsItsRowSaysIsADifference() throws Exception {
    Replay replay = new Replay(List.of(Endpoint.get("/polls/{id}", Poll.class)));
    replay.replay(ok("GET", "/polls/1", "[]"));

    assertThat(replay.differences())
        .singleElement()
        .asString()
        .startsWith("test:1 GET /polls/1 became ");
  }

  @Test
  void whatARowThrowsAwayIsADifference() throws Exception {
    Replay replay = new Replay(List.of(Endpoint.nothing("DELETE", "/polls/{id}")));
    replay.replay(ok("DELETE", "/polls/1", "{\"id\":\"1\"}"));

    assertThat(replay.differences())
        .containsExactly("test:1 DELETE /polls/1 is thrown away: {id=1}");
  }

  @Test
  void anElementThatIsLeftOutIsADifference() throws Exception {
    assertThat(differences(ok("GET", "/api/v1/timelines/home", "[{\"id\":\"1\"},null]")))
        .isNotEmpty();
  }

  private static Recording home(String link) throws Exception {
    return recording("GET", "/api/v1/timelines/home", 200, Map.of("link", link), "[]");
  }

  private static Recording error(int status, String body) throws Exception {
    return recording("GET", "/api/v1/statuses/1", status, Map.of(), body);
  }

  private static Recording ok(String method, String path, String body) throws Exception {
    return recording(method, path, 200, Map.of(), body);
  }

  private static Recording recording(
      String method, String path, int status, Map<String, String> headers, String body)
      throws Exception {
    return Recordings.of("test:1", method, path, status, headers, body);
  }

  private static List<String> differences(Recording... recordings) throws Exception {
    return replay(recordings).differences();
  }

  private static Replay replay(Recording... recordings) throws Exception {
    Replay replay = new Replay(EndpointRows.all());
    Arrays.asList(recordings).forEach(replay::replay);
    return replay;
  }
}
