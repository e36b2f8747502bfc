package io.github.mastodonjava.sandbox.internal.http;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts requests in fixed periods, as Mastodon does. Thread-safe. */
final class RateLimiter {
  private static final Pattern MEDIA = Pattern.compile("/api/v\\d+/media");
  private static final Pattern STATUS = Pattern.compile("/api/v1/statuses/\\d+");
  private static final Pattern UNREBLOG = Pattern.compile("/api/v1/statuses/\\d+/unreblog");
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private record Key(String bucket, String caller) {}

  private record Count(long period, int requests) {}

  /** Where a request stands; of several limits the one that is nearer. */
  record Verdict(int limit, int remaining, Instant reset) {
    boolean exceeded() {
      return remaining < 0;
    }

    Map<String, String> headers() {
      return Map.of(
          "X-RateLimit-Limit", Integer.toString(limit),
          "X-RateLimit-Remaining", Integer.toString(Math.max(0, remaining)),
          "X-RateLimit-Reset", MICROS.format(reset));
    }
  }

  private final RateLimits limits;
  private final InstantSource clock;
  private final Map<Key, Count> counts = new HashMap<>();

  RateLimiter(RateLimits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** Counts a request; null when nothing limits it. */
  synchronized @Nullable Verdict count(String method, String path, String caller) {
    if (!path.startsWith("/api")) {
      return null;
    }
    Verdict verdict = count("general", limits.general(), caller);
    if (method.equals("POST") && MEDIA.matcher(path).matches()) {
      verdict = nearer(verdict, count("media", limits.media(), caller));
    }
    boolean deletes =
        (method.equals("DELETE") && STATUS.matcher(path).matches())
            || (method.equals("POST") && UNREBLOG.matcher(path).matches());
    return deletes ? nearer(verdict, count("deletes", limits.deletes(), caller)) : verdict;
  }

  private @Nullable Verdict count(String bucket, RateLimits.@Nullable Limit limit, String caller) {
    if (limit == null) {
      return null;
    }
    Instant now = clock.instant();
    long seconds = limit.period().toSeconds();
    long period = Math.floorDiv(now.getEpochSecond(), seconds);
    Count count =
        counts.merge(
            new Key(bucket, caller),
            new Count(period, 1),
            (old, first) -> old.period() == period ? new Count(period, old.requests() + 1) : first);
    Instant reset = now.plusSeconds(seconds - Math.floorMod(now.getEpochSecond(), seconds));
    return new Verdict(limit.requests(), limit.requests() - count.requests(), reset);
  }

  private static @Nullable Verdict nearer(@Nullable Verdict a, @Nullable Verdict b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.remaining() < a.remaining() ? b : a;
  }
}
