package io.github.mastodonjava.internal.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * One request over OkHttp, and the redirects of its answer as long as they stay with the server.
 */
public final class Transport {
  private static final int MAX_REDIRECTS = 5;

  private final OkHttpClient client;
  private final BaseUrl baseUrl;
  private final long maxAnswerSize;
  private final boolean ownsClient;
  private volatile boolean closed;

  /**
   * Takes the user's HTTP client, null for one of its own. Of the user's, everything is kept but
   * its time limits, its redirects and its retries, which would send a POST twice.
   */
  public Transport(
      @Nullable OkHttpClient usersClient,
      BaseUrl baseUrl,
      @Nullable Duration connectTimeout,
      long maxAnswerSize) {
    this.baseUrl = baseUrl;
    this.maxAnswerSize = maxAnswerSize;
    this.ownsClient = usersClient == null;
    OkHttpClient.Builder builder =
        usersClient == null ? new OkHttpClient.Builder() : usersClient.newBuilder();
    if (connectTimeout != null) {
      builder.connectTimeout(connectTimeout);
    }
    this.client =
        builder
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            // the time limit of the whole call stands for these
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .build();
  }

  Answer execute(Request request, Duration timeout) throws IOException {
    if (closed) {
      throw new IllegalStateException("the client is closed");
    }
    Answer answer = once(request, timeout);
    for (int i = 0; i < MAX_REDIRECTS; i++) {
      request = redirected(request, answer);
      if (request == null) {
        break;
      }
      answer = once(request, timeout);
    }
    return answer;
  }

  /** The request that the answer redirects to; null where it does not, or not within the origin. */
  private @Nullable Request redirected(Request request, Answer answer) {
    String location = answer.header("Location");
    HttpUrl target = location == null ? null : answer.url().resolve(location);
    if (target == null || !baseUrl.isSameOrigin(target)) {
      return null;
    }
    return switch (answer.status()) {
      case 307, 308 -> request.newBuilder().url(target).build();
      case 301, 302, 303 ->
          request.method().equals("GET") || request.method().equals("HEAD")
              ? request.newBuilder().url(target).build()
              : null;
      default -> null;
    };
  }

  private Answer once(Request request, Duration timeout) throws IOException {
    Call call = client.newCall(request);
    call.timeout().timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    try (Response response = call.execute()) {
      return new Answer(
          request.url(),
          response.code(),
          response.headers().toMultimap(),
          read(response.body().source(), response.body().contentLength()));
    }
  }

  private byte[] read(BufferedSource source, long announced) throws IOException {
    if (announced > maxAnswerSize || source.request(maxAnswerSize + 1)) {
      throw new AnswerTooLargeException(maxAnswerSize);
    }
    return source.getBuffer().readByteArray();
  }

  /** Lets go of connections that nobody uses; no request goes out any more. */
  public void close() {
    closed = true;
    if (ownsClient) {
      client.connectionPool().evictAll();
    }
  }
}
