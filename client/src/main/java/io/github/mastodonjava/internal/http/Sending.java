package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.http.Attempt;
import io.github.mastodonjava.http.CallEvent;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.RateLimit;
import io.github.mastodonjava.http.RateLimitBucket;
import io.github.mastodonjava.http.RateLimiter;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.internal.json.Decoded;
import io.github.mastodonjava.internal.json.Decoder;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One call on its way: as many attempts as the rate limit and the retry policy ask for. */
final class Sending<T extends @Nullable Object> {
  private static final int TOO_MANY_REQUESTS = 429;

  private final Connection connection;
  private final CallSettings settings;
  private final Request<T> request;
  private final Endpoint<T> endpoint;
  private final Exchange paging;
  private final okhttp3.Request outgoing;
  private final String limitKey;
  private int attempts;
  private int tries;
  private @Nullable RateLimit limit;

  Sending(Connection connection, CallSettings settings, Request<T> request, Exchange paging) {
    Decoder.requireReadable(request.endpoint().type());
    this.connection = connection;
    this.settings = settings;
    this.request = request;
    this.endpoint = request.endpoint();
    Credentials login = endpoint.isAnonymous() ? null : connection.session().login();
    String token = login == null ? null : login.accessToken();
    this.paging = paging;
    this.outgoing = OutgoingRequests.of(request, connection.baseUrl(), settings.headers(), token);
    this.limitKey = connection.baseUrl() + " " + fingerprint(token);
  }

  /** Tells tokens apart without holding them: FNV-1a, 64 bits. */
  private static String fingerprint(@Nullable String token) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; token != null && i < token.length(); i++) {
      hash = (hash ^ token.charAt(i)) * 0x100000001b3L;
    }
    return Long.toHexString(hash);
  }

  Response<T> answered() {
    RateLimitBucket bucket = endpoint.bucket().with(outgoing.url().queryParameterNames());
    try (RateLimiter.Turn turn =
        connection.limiter().turn(settings.rateLimits(), limitKey, bucket, endpoint.toString())) {
      while (true) {
        turn.await();
        Duration pause;
        try {
          Answer answer = attempt(turn);
          if (answer.isGood()) {
            return read(answer);
          }
          if (answer.status() == TOO_MANY_REQUESTS) {
            Instant reset = reset(answer);
            if (turn.refused(reset) && !request.isSpent()) {
              continue;
            }
            throw ErrorAnswers.exception(endpoint, answer, reset);
          }
          pause = pauseAfter(answer);
        } catch (IOException e) {
          pause = pauseAfter(e);
        }
        sleep(pause);
      }
    }
  }

  private Answer attempt(RateLimiter.Turn turn) throws IOException {
    attempts++;
    Instant start = connection.clock().instant();
    Answer answer;
    try {
      answer =
          request.isMultipart()
              ? connection.transport().executeLong(outgoing, settings.timeout())
              : connection.transport().execute(outgoing, settings.timeout());
    } catch (IOException e) {
      report(start, null, null, e);
      throw e;
    }
    limit = RateLimitHeaders.parse(answer.headers(), connection.clock().instant());
    turn.answered(limit);
    report(start, answer.status(), limit, null);
    connection.events().announcements(endpoint, answer.headers());
    return answer;
  }

  private void report(
      Instant start,
      @Nullable Integer status,
      @Nullable RateLimit limit,
      @Nullable IOException failure) {
    Duration took = Duration.between(start, connection.clock().instant());
    connection.events().called(new CallEvent(endpoint, attempts, status, took, limit, failure));
  }

  private Response<T> read(Answer answer) {
    Decoded<T> decoded;
    try {
      decoded = new Answers(connection.baseUrl()).read(endpoint, answer, paging);
    } catch (IOException e) {
      throw MastodonDecodeException.of(
          endpoint.toString(), answer.header("Content-Type"), answer.text(), e);
    }
    connection.events().unreadable(endpoint, decoded.unreadable());
    return new Response<>(
        decoded.value(),
        answer.status(),
        answer.headers(),
        limit,
        answer.body(),
        decoded.unreadable());
  }

  private @Nullable Instant reset(Answer answer) {
    return RateLimitHeaders.reset(answer.headers(), connection.clock().instant());
  }

  /** How long to wait before the next attempt; throws where there is to be none. */
  private Duration pauseAfter(Answer answer) {
    tries++;
    Duration pause =
        settings
            .retries()
            .delay(
                new Attempt(
                    tries,
                    request.isRepeatable() && !request.isSpent(),
                    answer.status(),
                    null,
                    RateLimitHeaders.retryAfter(answer.headers(), connection.clock().instant())));
    if (pause == null) {
      throw ErrorAnswers.exception(endpoint, answer, null);
    }
    return pause;
  }

  private Duration pauseAfter(IOException failure) {
    if (failure instanceof LocalFailure local) {
      throw local.thrown();
    }
    if (failure instanceof AnswerTooLargeException) {
      throw MastodonDecodeException.of(
          endpoint.toString(), null, String.valueOf(failure.getMessage()), failure);
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new MastodonInterruptedException(endpoint.toString(), failure);
    }
    tries++;
    boolean repeatable = request.isRepeatable() || isBeforeConnecting(failure);
    Duration pause =
        settings
            .retries()
            .delay(new Attempt(tries, repeatable && !request.isSpent(), null, failure, null));
    if (pause == null) {
      throw MastodonNetworkException.of(endpoint.toString(), outgoing.url().host(), failure);
    }
    return pause;
  }

  /** Whether the server cannot have heard anything of it. */
  private static boolean isBeforeConnecting(IOException failure) {
    return failure instanceof ConnectException
        || failure instanceof NoRouteToHostException
        || failure instanceof UnknownHostException;
  }

  private void sleep(Duration pause) {
    try {
      connection.sleeper().sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MastodonInterruptedException(endpoint.toString(), e);
    }
  }
}
