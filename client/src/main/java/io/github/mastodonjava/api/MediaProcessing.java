package io.github.mastodonjava.api;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.MediaType;
import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonProcessingException;
import io.github.mastodonjava.error.MastodonValidationException;
import io.github.mastodonjava.error.MastodonVersionException;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.http.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
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
      timing.pause(min(asked == null ? pause : asked, left), Media.GET);
      pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
    }
  }

  /** Sends what attaches media, and again where the server was still working on them. */
  <T> T send(Request<T> request) {
    Object mediaIds = request.body().values().get("media_ids");
    return mediaIds instanceof Collection<?> ids && !ids.isEmpty()
        ? whenReady(ids.stream().map(String::valueOf).toList(), () -> exchange.fetch(request))
        : exchange.fetch(request);
  }

  /**
   * Calls again where the server refused because it still works on one of the files. It says so in
   * the user's language, so the files are asked for; and once where that was over by then.
   */
  private <T> T whenReady(List<String> mediaIds, Supplier<T> call) {
    Instant start = timing.instant();
    Duration pause = FIRST_PAUSE;
    boolean done = mediaIds.isEmpty();
    while (true) {
      MastodonValidationException refusal;
      try {
        return call.get();
      } catch (MastodonValidationException e) {
        refusal = e;
      }
      if (done || Duration.between(start, timing.instant()).compareTo(PATIENCE_OF_POSTS) >= 0) {
        throw refusal;
      }
      List<Work> works = mediaIds.stream().map(this::work).toList();
      if (works.contains(Work.GOES_ON) || saysProcessing(refusal)) {
        timing.pause(pause, Media.GET);
        pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
      } else if (works.contains(Work.DONE)) {
        done = true;
      } else {
        throw refusal;
      }
    }
  }

  private static boolean saysProcessing(MastodonValidationException refusal) {
    String error = refusal.error();
    return error != null && error.toLowerCase(Locale.ROOT).contains("finished processing");
  }

  /** What the server says of its work on a file that takes time. */
  private enum Work {
    GOES_ON,
    DONE,
    NONE
  }

  private Work work(String id) {
    try {
      Response<MediaAttachment> answer = exchange.send(Media.GET.at(id));
      if (answer.status() == 206) {
        return Work.GOES_ON;
      }
      // a picture is ready as soon as it is there
      return MediaType.IMAGE.equals(answer.body().type()) ? Work.NONE : Work.DONE;
    } catch (MastodonForbiddenException | MastodonNotFoundException | MastodonVersionException e) {
      return Work.NONE; // a token that may not look, a server that does not have the endpoint
    }
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
