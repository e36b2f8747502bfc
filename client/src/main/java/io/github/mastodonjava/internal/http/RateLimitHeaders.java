package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.http.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what headers say about limits: Mastodon's {@code X-RateLimit-*}, the same without the
 * {@code X-}, and {@code RateLimit} of the <a
 * href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">IETF draft</a> in
 * its old and new form. Whatever is missing, malformed or past is left out; nothing fails.
 */
public final class RateLimitHeaders {
  private static final int MOST_DIGITS = 9;
  private static final Pattern MEMBER =
      Pattern.compile("(?:^|[,;])\\s*+([A-Za-z]++)\\s*+=\\s*+\"?([^\",;\\s]++)");

  private RateLimitHeaders() {}

  /**
   * The limit that the headers tell; null unless they tell it fully.
   *
   * @param headers can be asked for in any case
   * @param now when they were received
   */
  public static @Nullable RateLimit parse(Map<String, List<String>> headers, Instant now) {
    ServerTime time = ServerTime.of(headers, now);
    RateLimit mastodon = separate(headers, "X-RateLimit-", time);
    RateLimit standard = mastodon == null ? separate(headers, "RateLimit-", time) : mastodon;
    return standard == null ? combined(headers, time) : standard;
  }

  /**
   * When to try again after a 429, by the local clock: {@code Retry-After}, or else when the limit
   * starts anew; null where the headers do not tell.
   */
  public static @Nullable Instant reset(Map<String, List<String>> headers, Instant now) {
    Duration wait = retryAfter(headers, now);
    if (wait != null && !wait.isZero()) {
      return now.plus(wait);
    }
    ServerTime time = ServerTime.of(headers, now);
    for (String name : List.of("X-RateLimit-Reset", "RateLimit-Reset")) {
      Instant reset = time.read(ServerTime.first(headers, name));
      if (reset != null) {
        return time.toLocal(reset);
      }
    }
    RateLimit combined = combined(headers, time);
    return combined == null ? null : combined.localReset();
  }

  /**
   * How long {@code Retry-After} asks to wait: <a
   * href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110</a>; null where it is
   * missing or malformed.
   */
  public static @Nullable Duration retryAfter(Map<String, List<String>> headers, Instant now) {
    String text = ServerTime.first(headers, "Retry-After");
    if ("0".equals(text)) {
      return Duration.ZERO;
    }
    ServerTime time = ServerTime.of(headers, now);
    Instant moment = time.read(text);
    return moment == null ? null : Duration.between(time.server(), moment);
  }

  private static @Nullable RateLimit separate(
      Map<String, List<String>> headers, String prefix, ServerTime time) {
    return rateLimit(
        ServerTime.first(headers, prefix + "Limit"),
        ServerTime.first(headers, prefix + "Remaining"),
        ServerTime.first(headers, prefix + "Reset"),
        time);
  }

  /** {@code limit=100, remaining=50, reset=30}, or {@code "default";r=50;t=30} and its policy. */
  private static @Nullable RateLimit combined(Map<String, List<String>> headers, ServerTime time) {
    String text = ServerTime.first(headers, "RateLimit");
    if (text == null) {
      return null;
    }
    Map<String, String> members = members(text);
    String policy = ServerTime.first(headers, "RateLimit-Policy");
    String policyLimit = policy == null ? null : members(policy).getOrDefault("q", policy);
    return rateLimit(
        members.containsKey("limit") ? members.get("limit") : policyLimit,
        members.containsKey("r") ? members.get("r") : members.get("remaining"),
        members.containsKey("t") ? members.get("t") : members.get("reset"),
        time);
  }

  private static Map<String, String> members(String text) {
    Map<String, String> members = new HashMap<>();
    Matcher matcher = MEMBER.matcher(text);
    while (matcher.find()) {
      members.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2));
    }
    return members;
  }

  private static @Nullable RateLimit rateLimit(
      @Nullable String limitText,
      @Nullable String remainingText,
      @Nullable String resetText,
      ServerTime time) {
    Integer limit = count(limitText);
    Integer remaining = count(remainingText);
    Instant reset = time.read(resetText);
    return limit == null || remaining == null || reset == null
        ? null
        : new RateLimit(limit, remaining, reset, time.toLocal(reset));
  }

  /** The number at the beginning, as in {@code 100, 100;w=60}; below zero nothing is left. */
  private static @Nullable Integer count(@Nullable String text) {
    if (text == null) {
      return null;
    }
    boolean negative = text.startsWith("-");
    int count = 0;
    int start = negative ? 1 : 0;
    int at = start;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      if (at - start == MOST_DIGITS) {
        return null;
      }
      count = 10 * count + text.charAt(at++) - '0';
    }
    return at == start ? null : Integer.valueOf(negative ? 0 : count);
  }
}
