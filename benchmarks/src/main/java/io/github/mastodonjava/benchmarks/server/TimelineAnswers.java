package io.github.mastodonjava.benchmarks.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.mastodonjava.benchmarks.fixture.HomeTimeline;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the server says, with the headers that Mastodon sends behind a proxy. Bodies are always
 * compressed: every rival asks for it.
 */
final class TimelineAnswers {
  private static final String HOME = "/api/v1/timelines/home";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final int DEFAULT_SIZE = 20;

  private final TimelinePages pages = new TimelinePages();
  private final AtomicLong requests = new AtomicLong();
  private final int pageCount;

  /** Takes how many pages of any size there are. */
  TimelineAnswers(int pageCount) {
    this.pageCount = pageCount;
    pages.compressed(0, HomeTimeline.PAGE);
  }

  /** The whole answer to a GET of {@code target}. */
  byte[] to(String target, String host) {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    if (path.equals("/benchmark/requests")) {
      byte[] count = Long.toString(requests.get()).getBytes(ISO_8859_1);
      return answer("200 OK", "Content-Type: text/plain\r\n", count);
    }
    requests.incrementAndGet();
    return path.equals(HOME)
        ? timeline(target, host)
        : answer("404 Not Found", "Content-Type: application/json\r\n", "{}".getBytes(ISO_8859_1));
  }

  private byte[] timeline(String target, String host) {
    long limit = parameter(target, "limit", DEFAULT_SIZE);
    int size = (int) Math.max(1, Math.min(limit, HomeTimeline.PAGE));
    long maxId = parameter(target, "max_id", Long.MAX_VALUE);
    int page = HomeTimeline.placeBelow(maxId) / size;
    return answer("200 OK", headers(page, size, host), pages.compressed(page, size));
  }

  private String headers(int page, int size, String host) {
    String url = "<http://" + host + HOME + "?limit=" + size;
    long newest = HomeTimeline.idAt(page * size);
    long oldest = HomeTimeline.idAt(page * size + size - 1);
    String next = page + 1 < pageCount ? url + "&max_id=" + oldest + ">; rel=\"next\", " : "";
    Instant now = Instant.now();
    return "Server: Mastodon\r\n"
        + "Date: "
        + DATE.format(now)
        + "\r\nContent-Type: application/json; charset=utf-8\r\n"
        + "Content-Encoding: gzip\r\n"
        + "Vary: Authorization, Origin, Accept-Encoding\r\n"
        + "Link: "
        + next
        + url
        + "&min_id="
        + newest
        + ">; rel=\"prev\"\r\n"
        + "X-RateLimit-Limit: 1000000\r\n"
        + "X-RateLimit-Remaining: 999999\r\n"
        + "X-RateLimit-Reset: "
        + now.plusSeconds(300).toString().replaceFirst("(\\.\\d{1,6})?\\d*Z", ".123456Z")
        + "\r\nCache-Control: private, no-store\r\n"
        + "ETag: W/\"5f2a9c0b7d3e4f61829a0b1c2d3e4f50\"\r\n"
        + "X-Request-Id: 0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0ff\r\n"
        + "X-Runtime: 0.042424\r\n"
        + "X-Frame-Options: DENY\r\n"
        + "X-Content-Type-Options: nosniff\r\n"
        + "Referrer-Policy: same-origin\r\n"
        + "Strict-Transport-Security: max-age=63072000; includeSubDomains\r\n";
  }

  private static long parameter(String target, String parameter, long otherwise) {
    int name = target.indexOf(parameter + "=");
    if (name < 0) {
      return otherwise;
    }
    int start = name + parameter.length() + 1;
    int end = target.indexOf('&', start);
    return Long.parseLong(target.substring(start, end < 0 ? target.length() : end));
  }

  private static byte[] answer(String status, String headers, byte[] body) {
    byte[] head =
        ("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n")
            .getBytes(ISO_8859_1);
    byte[] answer = new byte[head.length + body.length];
    System.arraycopy(head, 0, answer, 0, head.length);
    System.arraycopy(body, 0, answer, head.length, body.length);
    return answer;
  }
}
