package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.error.ErrorResponse;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.http.Attempt;
import io.github.mastodonjava.http.CallEvent;
import io.github.mastodonjava.http.Download;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.internal.media.PartialFile;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One download on its way: as many attempts as the retry policy asks for. */
final class Fetching {
  private static final int MAX_REDIRECTS = 10;
  private static final Endpoint<@Nullable Void> ROW =
      Endpoint.nothing("GET", "/{file}").anonymous();

  private final Connection connection;
  private final CallSettings settings;
  private final FileAnswer answer;
  private final PartialFile part;
  private final OkHttpClient client;
  private int attempts;
  private int tries;
  private long furthest;

  Fetching(Connection connection, CallSettings settings, Download download, PartialFile part) {
    this.connection = connection;
    this.settings = settings;
    this.part = part;
    this.furthest = part.size();
    this.answer = new FileAnswer(download, part);
    this.client = connection.transport().patient(settings.timeout());
  }

  void fetch(HttpUrl url) {
    Duration pause = attempt(url);
    while (pause != null) {
      sleep(pause, url);
      pause = attempt(url);
    }
  }

  /** Returns how long to wait before the next attempt; null when the file is there. */
  private @Nullable Duration attempt(HttpUrl url) {
    attempts++;
    Instant start = connection.clock().instant();
    try {
      Refusal refusal = new OwnThread(connection.transport()).run(() -> follow(url));
      report(start, refusal == null ? 200 : refusal.status(), null);
      return refusal == null ? null : pauseAfter(refusal, url);
    } catch (IOException e) {
      report(start, null, e);
      return pauseAfter(e, url);
    }
  }

  private void report(Instant start, @Nullable Integer status, @Nullable IOException failure) {
    Duration took = Duration.between(start, connection.clock().instant());
    connection.events().called(new CallEvent(ROW, attempts, status, took, null, failure));
  }

  /** An answer that is not the file. */
  private record Refusal(
      int status, String host, @Nullable String why, Map<String, List<String>> headers) {}

  /** Null when the file came. */
  private @Nullable Refusal follow(HttpUrl url) throws IOException {
    HttpUrl from = url;
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      Step step = connection.transport().once(client, request(from), 0, this::read);
      if (step.next() == null) {
        return step.refusal();
      }
      from = step.next();
    }
    return new Refusal(302, from.host(), "redirects too often", Map.of());
  }

  private Request request(HttpUrl url) {
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", settings.headers().getOrDefault("User-Agent", "mastodon-java"))
            // packed bytes could not be counted, nor gone on with
            .header("Accept-Encoding", "identity");
    String validator = part.validator();
    if (validator != null && part.size() > 0) {
      request.header("Range", "bytes=" + part.size() + "-").header("If-Range", validator);
    }
    return request.build();
  }

  /** What an answer leads to: the file is there, it is elsewhere, or it is not to be had. */
  private record Step(@Nullable HttpUrl next, @Nullable Refusal refusal) {}

  private Step read(Response response) throws IOException {
    int status = response.code();
    if (status >= 301 && status <= 308 && response.header("Location") != null) {
      return redirected(response);
    } else if (answer.isFile(response)) {
      answer.read(response);
      return new Step(null, null);
    }
    return refused(response, null);
  }

  private static Step redirected(Response response) {
    HttpUrl from = response.request().url();
    HttpUrl to = from.resolve(String.valueOf(response.header("Location")));
    if (to == null) {
      return refused(response, "redirects to something that is neither http nor https");
    } else if (from.isHttps() && !to.isHttps()) {
      return refused(response, "redirects from https to plain http");
    }
    return new Step(to, null);
  }

  private static Step refused(Response response, @Nullable String why) {
    return new Step(
        null,
        new Refusal(
            response.code(),
            response.request().url().host(),
            why,
            new HeaderFields(response.headers())));
  }

  private Duration pauseAfter(Refusal refusal, HttpUrl url) {
    Duration asked = RateLimitHeaders.retryAfter(refusal.headers(), connection.clock().instant());
    Duration pause = settings.retries().delay(failed(refusal.status(), null, asked));
    if (pause == null) {
      throw MastodonApiException.of(
          new ErrorResponse(
              refusal.status(),
              text(url),
              refusal.why() == null ? refusal.host() + " does not give the file" : refusal.why(),
              null,
              Map.of(),
              refusal.headers()),
          null,
          null);
    }
    return pause;
  }

  private Duration pauseAfter(IOException failure, HttpUrl url) {
    if (failure instanceof LocalFailure local) {
      throw local.thrown();
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new MastodonInterruptedException(text(url), failure);
    }
    Duration pause = settings.retries().delay(failed(null, failure, null));
    if (pause == null) {
      throw MastodonNetworkException.of(text(url), url.host(), failure);
    }
    return pause;
  }

  /** Counts anew after an attempt that got further than any before. */
  private Attempt failed(
      @Nullable Integer status, @Nullable IOException failure, @Nullable Duration retryAfter) {
    tries = part.size() > furthest ? 1 : tries + 1;
    furthest = Math.max(furthest, part.size());
    return new Attempt(tries, true, status, failure, retryAfter);
  }

  /** The path may be known to few; errors name the host only. */
  private static String text(HttpUrl url) {
    return "GET file of " + url.host();
  }

  private void sleep(Duration pause, HttpUrl url) {
    try {
      connection.sleeper().sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MastodonInterruptedException(text(url), e);
    }
  }
}
