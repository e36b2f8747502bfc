package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonRateLimitException;
import io.github.mastodonjava.http.CallEvent;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.RateLimit;
import io.github.mastodonjava.http.Unreadable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
  private final CallEvents events;
  private final Map<String, String> headers;
  private final InstantSource clock;

  public StreamCalls(Connection connection, Map<String, String> headers) {
    this.client = connection.transport().forStreams();
    this.events = connection.events();
    this.headers = headers;
    this.clock = connection.clock();
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

  /** Waits for the head of the answer, and tells those who listen to calls how that went. */
  public Response execute(Call call, Endpoint<?> endpoint, int attempt) throws IOException {
    Instant start = clock.instant();
    Response response;
    try {
      response = call.execute();
    } catch (IOException e) {
      events.called(new CallEvent(endpoint, attempt, null, since(start), null, e));
      throw e;
    }
    Map<String, List<String>> answered = new HeaderFields(response.headers());
    RateLimit limit = RateLimitHeaders.parse(answered, clock.instant());
    events.called(new CallEvent(endpoint, attempt, response.code(), since(start), limit, null));
    events.announcements(endpoint, answered);
    return response;
  }

  private Duration since(Instant start) {
    return Duration.between(start, clock.instant());
  }

  /** Tells of elements of lists within a message that could not be read. */
  public void unreadable(Endpoint<?> endpoint, List<Unreadable> elements) {
    events.unreadable(endpoint, elements);
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
    Map<String, List<String>> headers = new HeaderFields(response.headers());
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
    return refusal instanceof MastodonRateLimitException limited && limited.reset() != null
        ? limited.reset()
        : RateLimitHeaders.reset(refusal.headers(), now);
  }
}
