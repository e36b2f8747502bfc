package io.github.mastodonjava.api;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonProcessingException;
import io.github.mastodonjava.error.MastodonValidationException;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Waits for the server to finish with uploaded files. */
final class MediaProcessing {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);
  private static final Duration PATIENCE_OF_POSTS = Duration.ofMinutes(5);

  private final Exchange exchange;
  private final Timing timing;

  MediaProcessing(Exchange exchange) {
    this.exchange = exchange;
    this.timing = exchange.timing();
  }

  /** Whether what the server answered is all there is to say: nothing is left to be done. */
  static boolean isReady(Response<MediaAttachment> answer) {
    return answer.status() != 206 && answer.body().url() != null;
  }

  /**
   * Asks for an attachment until the server has finished with it: 200, and no longer 206, or 404 of
   * a database that does not know it yet.
   */
  MediaAttachment await(String id, Duration longest) {
    Instant start = timing.instant();
    Duration pause = FIRST_PAUSE;
    while (true) {
      MastodonNotFoundException missing = null;
      Duration asked = null;
      try {
        Response<MediaAttachment> answer = exchange.send(Media.GET.at(id));
        if (answer.status() == 200) {
          return answer.body();
        }
        asked = answer.retryAfter();
      } catch (MastodonNotFoundException e) {
        missing = e;
      }
      Duration waited = Duration.between(start, timing.instant());
      Duration left = longest.minus(waited);
      if (left.isZero() || left.isNegative()) {
        throw new MastodonProcessingException(id, waited, missing);
      }
      sleep(min(asked == null ? pause : asked, left));
      pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
    }
  }

  /**
   * Calls again where the server refused because it still works on one of the files. It says so in
   * the user's language, so the files are asked for.
   */
  <T> T whenReady(List<String> mediaIds, Supplier<T> call) {
    Instant start = timing.instant();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return call.get();
      } catch (MastodonValidationException e) {
        boolean waits = mediaIds.stream().anyMatch(this::isStillWorkedOn) || saysProcessing(e);
        Duration waited = Duration.between(start, timing.instant());
        if (mediaIds.isEmpty() || !waits || waited.compareTo(PATIENCE_OF_POSTS) >= 0) {
          throw e;
        }
      }
      sleep(pause);
      pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
    }
  }

  private static boolean saysProcessing(MastodonValidationException refusal) {
    String error = refusal.error();
    return error != null && error.toLowerCase(Locale.ROOT).contains("finished processing");
  }

  /** Whether the server still works on it; false where it does not tell. */
  private boolean isStillWorkedOn(String id) {
    try {
      return exchange.send(Media.GET.at(id)).status() == 206;
    } catch (MastodonForbiddenException | MastodonNotFoundException e) {
      return false; // a token that may not look, a server that does not have the endpoint
    }
  }

  private void sleep(Duration pause) {
    try {
      timing.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MastodonInterruptedException(Media.GET.toString(), e);
    }
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
