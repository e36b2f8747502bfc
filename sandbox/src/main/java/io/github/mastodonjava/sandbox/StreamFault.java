package io.github.mastodonjava.sandbox;

import io.github.mastodonjava.sandbox.internal.streaming.StreamFaultPlan;
import io.github.mastodonjava.sandbox.internal.streaming.StreamFaultPlan.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with streaming connections that are open. An immutable value: each
 * method gives a changed copy.
 *
 * <pre>{@code
 * sandbox.faults().now(StreamFault.droppedConnection());
 * sandbox.faults().now(StreamFault.held().of("alice"));
 * }</pre>
 *
 * <p>To refuse connections, add a {@link Fault} {@code on("GET", "/api/v1/streaming*")}; the path
 * of WebSockets is {@code /api/v1/streaming}.
 */
public final class StreamFault {
  private final StreamFaultPlan plan;

  private StreamFault(StreamFaultPlan plan) {
    this.plan = plan;
  }

  private static StreamFault of(Kind kind, @Nullable String text) {
    return new StreamFault(new StreamFaultPlan(kind, text, null, List.of()));
  }

  /** The connection is closed in the middle of everything: the client reads an end of file. */
  public static StreamFault droppedConnection() {
    return of(Kind.DROP, null);
  }

  /** The connection is reset: the client's read fails, and what was under way is lost. */
  public static StreamFault resetConnection() {
    return of(Kind.RESET, null);
  }

  /** The server ends the stream politely: a closing frame, or the end of the answer's body. */
  public static StreamFault ended() {
    return of(Kind.END, null);
  }

  /** The next event is cut in half, and the connection closed after it. */
  public static StreamFault halfAnEvent() {
    return of(Kind.CUT_NEXT, null);
  }

  /** Bytes come that are neither a frame nor a chunk. */
  public static StreamFault garbage() {
    return of(Kind.GARBAGE, null);
  }

  /**
   * This comes in the place of an event: as a frame's text, or as it is in a stream of server-sent
   * events.
   */
  public static StreamFault text(String text) {
    return of(Kind.TEXT, text);
  }

  /** Nothing comes any more, not even an answer to a ping, on a connection that stays open. */
  public static StreamFault stalled() {
    return of(Kind.STALL, null);
  }

  /** Events wait until {@link #healed}; heartbeats and pings go on. */
  public static StreamFault held() {
    return of(Kind.HOLD, null);
  }

  /** Events vanish until {@link #healed}; heartbeats and pings go on. */
  public static StreamFault lost() {
    return of(Kind.LOSE, null);
  }

  /** Heartbeats, pings and answers to pings are left out until {@link #healed}; events come. */
  public static StreamFault silent() {
    return of(Kind.SILENCE, null);
  }

  /** Ends what {@link #stalled}, {@link #held}, {@link #lost} and {@link #silent} began. */
  public static StreamFault healed() {
    return of(Kind.HEAL, null);
  }

  /** Happens only to the connections of this user. */
  public StreamFault of(String username) {
    return new StreamFault(new StreamFaultPlan(plan.kind(), plan.text(), username, plan.stream()));
  }

  /**
   * Happens only to connections that have this stream.
   *
   * @param stream its name, followed by its tag or list where it has one
   */
  public StreamFault on(String... stream) {
    return new StreamFault(
        new StreamFaultPlan(plan.kind(), plan.text(), plan.username(), List.of(stream)));
  }

  StreamFaultPlan plan() {
    return plan;
  }

  @Override
  public String toString() {
    return "StreamFault[" + plan.kind() + "]";
  }
}
