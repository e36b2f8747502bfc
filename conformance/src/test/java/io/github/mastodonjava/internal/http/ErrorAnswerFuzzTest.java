package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonValidationException;
import io.github.mastodonjava.http.Endpoint;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

class ErrorAnswerFuzzTest {
  private static final Endpoint<Status> POST = Endpoint.post("/api/v1/statuses", Status.class);
  private static final HttpUrl URL = HttpUrl.get("https://a.example/api/v1/statuses");

  @FuzzTest
  void anyBodyIsAnErrorThatKeepsItsStatus(byte[] body) {
    Answer answer = new Answer(URL, 422, Map.of("Date", List.of("now")), body);

    MastodonApiException error = ErrorAnswers.exception(POST, answer, null);

    assertThat(error).isInstanceOf(MastodonValidationException.class);
    assertThat(error.status()).isEqualTo(422);
    assertThat(error.getMessage()).contains("422");
  }
}
