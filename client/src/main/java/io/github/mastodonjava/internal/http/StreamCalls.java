package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.Session;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.http.Endpoint;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Requests whose answers do not end: their addresses, headers and refusals. */
public final class StreamCalls {
  private static final long LONGEST_REFUSAL = 64 << 10;

  private final OkHttpClient client;
  private final Session session;
  private final Map<String, String> headers;
  private final InstantSource clock;

  public StreamCalls(Connection connection, Map<String, String> headers) {
    this.client = connection.transport().forStreams();
    this.session = connection.session();
    this.headers = headers;
    this.clock = connection.clock();
  }

  /** Null where nobody is logged in. */
  public @Nullable String token() {
    Credentials login = session.login();
    return login == null ? null : login.accessToken();
  }

  /** A request to a server of streams, without the token. */
  public Request.Builder request(BaseUrl server, String path, Map<String, String> query) {
    HttpUrl.Builder url = server.at(path).newBuilder();
    query.forEach(url::addQueryParameter);
    Request.Builder request = new Request.Builder().url(url.build());
    headers.forEach(request::header);
    return request;
  }

  public Call call(Request request) {
    return client.newCall(request);
  }

  /** The exception for an answer that is no stream; closes it. */
  public static MastodonApiException refusal(Endpoint<?> endpoint, Response response) {
    byte[] body = new byte[0];
    try (response) {
      BufferedSource source = response.body().source();
      boolean toItsEnd = !source.request(LONGEST_REFUSAL + 1);
      body = source.readByteArray(toItsEnd ? source.getBuffer().size() : LONGEST_REFUSAL);
    } catch (IOException e) {
      // the status says enough
    }
    Map<String, java.util.List<String>> headers = new HeaderFields(response.headers());
    Answer answer = new Answer(response.request().url(), response.code(), headers, body);
    return ErrorAnswers.exception(endpoint, answer, null);
  }

  /** How long the server asks to wait after a refusal; null where it does not. */
  public @Nullable Duration retryAfter(MastodonApiException refusal) {
    Instant now = clock.instant();
    Duration asked = RateLimitHeaders.retryAfter(refusal.headers(), now);
    Instant reset = asked != null || refusal.status() != 429 ? null : reset(refusal, now);
    return reset == null ? asked : Duration.between(now, reset);
  }

  private static @Nullable Instant reset(MastodonApiException refusal, Instant now) {
    return refusal instanceof io.github.mastodonjava.error.MastodonRateLimitException limited
            && limited.reset() != null
        ? limited.reset()
        : RateLimitHeaders.reset(refusal.headers(), now);
  }
}
