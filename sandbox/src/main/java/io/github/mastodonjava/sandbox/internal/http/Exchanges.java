package io.github.mastodonjava.sandbox.internal.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/** The one place where requests come in and answers go out: limits, faults and the log are here. */
public final class Exchanges {
  /** Set on the context when an answer was written. */
  static final String ANSWERED = "answered";

  private static final String FAULT = "fault";
  private static final String VERDICT = "verdict";

  /** How many pieces a slow answer comes in. */
  private static final int PIECES = 10;

  private final FaultQueue faults;
  private final RequestLog log;
  private final RateLimiter limiter;
  private final CountDownLatch stopped = new CountDownLatch(1);

  Exchanges(FaultQueue faults, RequestLog log, RateLimiter limiter) {
    this.faults = faults;
    this.log = log;
    this.limiter = limiter;
  }

  /** Runs before any route: a fault or a limit may end the request here. */
  void begin(Context context) {
    String method = context.method().name();
    FaultPlan fault = faults.take(method, context.path());
    if (fault != null && endsBefore(context, fault)) {
      context.skipRemainingHandlers();
      return;
    }
    context.attribute(FAULT, fault);
    String caller = Objects.requireNonNullElse(Call.bearer(context, null), context.ip());
    RateLimiter.Verdict verdict = limiter.count(method, context.path(), caller);
    context.attribute(VERDICT, verdict);
    if (verdict != null && verdict.exceeded()) {
      write(context, Answer.json(429, ApiError.body("Too many requests")));
      context.skipRemainingHandlers();
    }
  }

  private boolean endsBefore(Context context, FaultPlan fault) {
    switch (fault.kind()) {
      case ANSWER -> send(context, Objects.requireNonNull(fault.answer()));
      case STALL -> {
        record(context, 0);
        stall();
      }
      case DROP -> {
        record(context, 0);
        drop(context);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Writes {@code answer}, or what a fault leaves of it. */
  void write(Context context, Answer answer) {
    Answer limited = answer;
    RateLimiter.@Nullable Verdict verdict = context.attribute(VERDICT);
    if (verdict != null) {
      for (Map.Entry<String, String> header : verdict.headers().entrySet()) {
        limited = limited.with(header.getKey(), header.getValue());
      }
    }
    @Nullable FaultPlan fault = context.attribute(FAULT);
    if (fault == null) {
      send(context, limited);
    } else if (fault.kind() == FaultPlan.Kind.LOSE_ANSWER) {
      record(context, 0);
      drop(context);
    } else if (fault.kind() == FaultPlan.Kind.SLOW_BODY) {
      sendSlowly(context, limited, fault.duration());
    } else {
      sendHalf(context, limited);
      if (fault.kind() == FaultPlan.Kind.STALL_IN_BODY) {
        stall();
      }
      drop(context);
    }
  }

  /** Recorded before it is sent, so that whoever has the answer finds it in the log. */
  private void send(Context context, Answer answer) {
    record(context, answer.status());
    context.status(answer.status());
    context.header("Cache-Control", "private, no-store");
    answer.headers().forEach(context::header);
    context.contentType(answer.contentType());
    context.result(answer.body());
  }

  private static HttpServletResponse begun(Context context, Answer answer, int length) {
    HttpServletResponse response = context.res();
    response.setStatus(answer.status());
    response.setContentType(answer.contentType());
    answer.headers().forEach(response::setHeader);
    response.setContentLength(length);
    return response;
  }

  /** In pieces, at even distances. */
  private void sendSlowly(Context context, Answer answer, Duration time) {
    record(context, answer.status());
    byte[] body = answer.body();
    try {
      HttpServletResponse response = begun(context, answer, body.length);
      for (int i = 0; i < PIECES; i++) {
        boolean isStopped = stopped.await(time.dividedBy(PIECES).toNanos(), TimeUnit.NANOSECONDS);
        int from = (int) ((long) body.length * i / PIECES);
        int to = (int) ((long) body.length * (i + 1) / PIECES);
        response.getOutputStream().write(body, from, to - from);
        response.flushBuffer();
        if (isStopped) {
          break;
        }
      }
    } catch (IOException e) {
      drop(context); // The client went away first.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void sendHalf(Context context, Answer answer) {
    record(context, answer.status());
    byte[] body = answer.body();
    try {
      HttpServletResponse response = begun(context, answer, body.length);
      response.getOutputStream().write(body, 0, body.length / 2);
      response.flushBuffer();
    } catch (IOException e) {
      // The client went away first, which is as good as what was to be done.
      drop(context);
    }
  }

  private void record(Context context, int status) {
    context.attribute(ANSWERED, true);
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : Collections.list(context.req().getHeaderNames())) {
      headers.put(name.toLowerCase(Locale.ROOT), context.req().getHeader(name));
    }
    log.add(
        new RequestLog.Entry(
            context.method().name(), context.path(), context.queryString(), status, headers));
  }

  private void stall() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void drop(Context context) {
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  /** Lets the requests go that wait for nothing. */
  void stop() {
    stopped.countDown();
  }
}
