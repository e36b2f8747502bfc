package io.github.mastodonjava.conformance.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.http.Endpoint;
import java.util.List;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

class ParameterComparisonTest {
  private static final String VOTES = "/api/v1/polls/a%2Fb%20%C3%BC%3F&%23%25/votes";
  private static final MediaType JSON = MediaType.get("application/json");

  @Test
  void whatIsDocumentedAndSentIsNoProblem() {
    assertThat(problems("body:choices!:integer[]", json(VOTES, "{\"choices\":[0,1]}"))).isEmpty();
    assertThat(
            problems(
                "body:poll:{options:string[]}", json(VOTES, "{\"poll\":{\"options\":[\"a\"]}}")))
        .isEmpty();
    assertThat(problems("body:keys:object", json(VOTES, "{\"keys\":{\"a\":{\"b\":1}}}"))).isEmpty();
    assertThat(problems("query:limit:integer", get(VOTES + "?limit=2"))).isEmpty();
  }

  @Test
  void aParameterThatCannotBeSaidIsLacking() {
    assertThat(problems("body:a:string; body:b:string", json(VOTES, "{\"a\":\"1\"}")))
        .containsExactly("POST /api/v1/polls/{}/votes lacks body:b");
  }

  @Test
  void aParameterThatIsNotDocumentedIsMadeUp() {
    assertThat(problems("", json(VOTES, "{\"a\":\"1\"}")))
        .containsExactly("POST /api/v1/polls/{}/votes is sent with body:a");
  }

  @Test
  void aParameterInAnotherPlaceIsTwoProblems() {
    assertThat(problems("body:a:string", get(VOTES + "?a=1")))
        .containsExactly(
            "POST /api/v1/polls/{}/votes is sent with query:a",
            "POST /api/v1/polls/{}/votes lacks body:a");
  }

  @Test
  void aListIsNoSingleValue() {
    assertThat(problems("body:a:string[]", json(VOTES, "{\"a\":\"1\"}"))).hasSize(2);
  }

  @Test
  void aValueOfAnotherTypeIsAProblem() {
    assertThat(problems("body:a:boolean", json(VOTES, "{\"a\":\"yes\"}")))
        .containsExactly("POST /api/v1/polls/{}/votes has another type of body:a");
  }

  @Test
  void whatIsRequiredIsNeverLeftOut() {
    assertThat(problems("body:a!:string", json(VOTES, "{\"a\":\"1\"}"), json(VOTES, "{}")))
        .containsExactly("POST /api/v1/polls/{}/votes is sent without body:a");
  }

  @Test
  void anotherFormOfTheBodyIsAProblem() {
    RequestBody form = new FormBody.Builder().add("a", "1").build();

    assertThat(problems("body:a:string", post(VOTES, form)))
        .containsExactly("POST /api/v1/polls/{}/votes goes as form, not as json");
  }

  @Test
  void aFileGoesAsMultipart() {
    RequestBody parts =
        new MultipartBody.Builder()
            .addFormDataPart("a", "a.png", RequestBody.create(new byte[] {1}))
            .build();

    assertThat(problems("body:a:binary", post(VOTES, parts))).isEmpty();
  }

  @Test
  void anArgumentThatIsNotEncodedIsAProblem() {
    assertThat(problems("", get("/api/v1/polls/a/b/votes")))
        .containsExactly("POST /api/v1/polls/{}/votes has another number of parts in its path");
  }

  @Test
  void anEndpointThatNobodyCallsIsAProblem() {
    assertThat(problems("")).containsExactly("POST /api/v1/polls/{}/votes is never called");
  }

  private static Iterable<String> problems(String parameters, Request... requests) {
    Endpoint<?> endpoint = Endpoint.post("/api/v1/polls/{id}/votes", Object.class);
    return ParameterComparison.problems(
        List.of(
            new DocumentedRow(
                "POST", "/api/v1/polls/:id/votes", "json", DocumentedParameter.read(parameters))),
        List.of(requests).stream()
            .map(request -> new WireCall(endpoint, "Polls.vote", request))
            .toList());
  }

  private static Request get(String path) {
    return new Request.Builder().url("https://example.org" + path).build();
  }

  private static Request json(String path, String body) {
    return post(path, RequestBody.create(body, JSON));
  }

  private static Request post(String path, RequestBody body) {
    return new Request.Builder().url("https://example.org" + path).post(body).build();
  }
}
