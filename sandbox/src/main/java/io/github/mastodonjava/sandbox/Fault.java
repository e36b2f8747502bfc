package io.github.mastodonjava.sandbox;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.FaultPlan;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with a request. An immutable value: each method gives a changed copy.
 *
 * <pre>{@code
 * sandbox.faults().add(Fault.status(503).header("Retry-After", "2").times(3));
 * sandbox.faults().add(Fault.droppedConnection().on("GET", "/api/v1/timelines/home"));
 * }</pre>
 *
 * <p>Without {@link #on} a fault hits any request, without {@link #times} one.
 */
public final class Fault {
  private final FaultPlan plan;

  private Fault(FaultPlan plan) {
    this.plan = plan;
  }

  private static Fault of(FaultPlan.Kind kind, @Nullable Answer answer) {
    return new Fault(new FaultPlan(kind, answer, null, null, 1, Duration.ZERO));
  }

  /** The request is answered with this status and a JSON error, and is not carried out. */
  public static Fault status(int status) {
    String body = "{\"error\":\"The sandbox was told to answer " + status + "\"}";
    return answer(status, Answer.JSON, body);
  }

  /** The request is answered with a page of HTML, as by a proxy in front of the server. */
  public static Fault html(int status, String page) {
    return answer(status, Answer.HTML, page);
  }

  /** The request is answered with just this, and is not carried out. */
  public static Fault answer(int status, String contentType, String body) {
    return of(FaultPlan.Kind.ANSWER, Answer.text(status, contentType, body));
  }

  /** No answer comes until the sandbox is closed; the request is not carried out. */
  public static Fault stall() {
    return of(FaultPlan.Kind.STALL, null);
  }

  /** The connection breaks without an answer; the request is not carried out. */
  public static Fault droppedConnection() {
    return of(FaultPlan.Kind.DROP, null);
  }

  /** The request is carried out, and then the connection breaks without an answer. */
  public static Fault lostAnswer() {
    return of(FaultPlan.Kind.LOSE_ANSWER, null);
  }

  /** The request is carried out; half of the answer's body comes, then nothing more. */
  public static Fault stallInBody() {
    return of(FaultPlan.Kind.STALL_IN_BODY, null);
  }

  /**
   * The request is carried out, and the answer's body comes little by little, all of it within
   * {@code time}.
   */
  public static Fault slowBody(Duration time) {
    return new Fault(new FaultPlan(FaultPlan.Kind.SLOW_BODY, null, null, null, 1, time));
  }

  /** The request is carried out; half of the answer's body comes, then the connection breaks. */
  public static Fault truncatedBody() {
    return of(FaultPlan.Kind.TRUNCATE_BODY, null);
  }

  /**
   * Adds a header to the answer.
   *
   * @throws IllegalStateException when this fault is no answer
   */
  public Fault header(String name, String value) {
    Answer answer = plan.answer();
    if (answer == null) {
      throw new IllegalStateException("Only a fault that answers has headers.");
    }
    return new Fault(plan.answering(answer.with(name, value)));
  }

  /**
   * Hits only requests with this method and path.
   *
   * @param path without the query; one that ends with {@code *} stands for all that begin so
   */
  public Fault on(String method, String path) {
    return new Fault(plan.on(method, path));
  }

  /** Hits this many requests, one after the other. */
  public Fault times(int times) {
    if (times < 1) {
      throw new IllegalArgumentException("A fault happens at least once, unlike: " + times);
    }
    return new Fault(plan.times(times));
  }

  FaultPlan plan() {
    return plan;
  }

  @Override
  public String toString() {
    return "Fault[" + plan.kind() + " × " + plan.times() + "]";
  }
}
