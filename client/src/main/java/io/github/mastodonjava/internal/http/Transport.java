package io.github.mastodonjava.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
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
  private final ConcurrentMap<Thread, Call> running = new ConcurrentHashMap<>();
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
            .addNetworkInterceptor(new WithoutOkHttpsRetry())
            .build();
  }

  /**
   * Whatever its settings are, OkHttp by itself sends a request again, a POST too, that was
   * answered by 503 with {@code Retry-After: 0}.
   */
  private static final class WithoutOkHttpsRetry implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      Response response = chain.proceed(chain.request());
      return response.code() == 503 && isZero(response.header("Retry-After"))
          ? response.newBuilder().removeHeader("Retry-After").build()
          : response;
    }

    private static boolean isZero(@Nullable String number) {
      int zeros = 0;
      while (number != null && zeros < number.length() && number.charAt(zeros) == '0') {
        zeros++;
      }
      return number != null && zeros == number.length();
    }
  }

  /**
   * The same HTTP client for connections that stay open: HTTP/1.1, and none is used twice. OkHttp
   * looks over its open connections as often as it would let an idle one wait, so that is seldom.
   */
  OkHttpClient forStreams() {
    return client
        .newBuilder()
        .protocols(List.of(Protocol.HTTP_1_1))
        .connectionPool(new ConnectionPool(0, 5, TimeUnit.MINUTES))
        .callTimeout(Duration.ZERO)
        .cache(null)
        .build();
  }

  /** Sends within a time limit for everything, redirects too; zero for none. */
  Answer execute(Request request, Duration timeout) throws IOException {
    return execute(client, request, timeout);
  }

  /**
   * Sends what may take any time, as long as something moves.
   *
   * @param longestSilence in which no byte goes or comes; zero for no limit
   */
  Answer executeLong(Request request, Duration longestSilence) throws IOException {
    OkHttpClient patient = patient(longestSilence);
    return new OwnThread(this).run(() -> execute(patient, request, Duration.ZERO));
  }

  /** A client that bounds silences, and shares the connections. */
  OkHttpClient patient(Duration longestSilence) {
    long millis = TimeUnit.MILLISECONDS.convert(longestSilence);
    long limit = longestSilence.isZero() ? 0 : Math.max(1, Math.min(millis, Integer.MAX_VALUE));
    return client
        .newBuilder()
        .readTimeout(limit, TimeUnit.MILLISECONDS)
        .writeTimeout(limit, TimeUnit.MILLISECONDS)
        .build();
  }

  private Answer execute(OkHttpClient with, Request request, Duration timeout) throws IOException {
    long limit = TimeUnit.NANOSECONDS.convert(timeout);
    long start = System.nanoTime();
    Answer answer = once(with, request, limit);
    for (int i = 0; i < MAX_REDIRECTS; i++) {
      request = redirected(request, answer);
      if (request == null) {
        break;
      }
      long left = limit == 0 ? 0 : limit - (System.nanoTime() - start);
      if (left < 0) {
        throw new InterruptedIOException("timeout");
      }
      answer = once(with, request, left);
    }
    return answer;
  }

  /** The request that the answer redirects to; null where it does not, or not within the origin. */
  private @Nullable Request redirected(Request request, Answer answer) {
    String location = answer.header("Location");
    HttpUrl target = location == null ? null : answer.url().resolve(location);
    RequestBody body = request.body();
    boolean spent = body != null && body.isOneShot();
    if (target == null || spent || !baseUrl.isSameOrigin(target)) {
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

  private Answer once(OkHttpClient with, Request request, long nanos) throws IOException {
    return once(with, request, nanos, this::answer);
  }

  private Answer answer(Response response) throws IOException {
    BufferedSource body = response.body().source();
    return new Answer(
        response.request().url(),
        response.code(),
        new HeaderFields(response.headers()),
        response.isSuccessful()
            ? read(body, response.body().contentLength())
            : readBeginning(body));
  }

  /** What is done with a response before it is closed. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Response response) throws IOException;
  }

  /** Sends once, without following redirects, within a time limit; zero for none. */
  @SuppressWarnings("CatchingUnchecked") // Kotlin throws InterruptedException undeclared
  <T> T once(OkHttpClient with, Request request, long nanos, Reader<T> reader) throws IOException {
    if (closed) {
      throw new IllegalStateException("the client is closed");
    }
    Call call = with.newCall(request);
    call.timeout().timeout(nanos, TimeUnit.NANOSECONDS);
    running.put(Thread.currentThread(), call);
    try (Response response = call.execute()) {
      return reader.read(response);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    } finally {
      running.remove(Thread.currentThread());
    }
  }

  private byte[] read(BufferedSource source, long announced) throws IOException {
    if (announced > maxAnswerSize || isLongerThanAllowed(source)) {
      throw new AnswerTooLargeException(maxAnswerSize);
    }
    return source.getBuffer().readByteArray();
  }

  /** Of an error, the status counts, however long a page comes with it. */
  private byte[] readBeginning(BufferedSource source) throws IOException {
    return isLongerThanAllowed(source)
        ? source.readByteArray(maxAnswerSize)
        : source.getBuffer().readByteArray();
  }

  private boolean isLongerThanAllowed(BufferedSource source) throws IOException {
    try {
      return source.request(maxAnswerSize + 1);
    } catch (ProtocolException e) {
      throw (IOException) new EOFException("the answer breaks off").initCause(e);
    }
  }

  /** Breaks off the call that a thread is in, which its interruption alone does not. */
  public void breakOff(Thread thread) {
    Call call = running.get(thread);
    if (call != null) {
      call.cancel();
    }
  }

  /** Lets go of connections that nobody uses; no request goes out any more. */
  public void close() {
    closed = true;
    if (ownsClient) {
      client.connectionPool().evictAll();
    }
  }
}
