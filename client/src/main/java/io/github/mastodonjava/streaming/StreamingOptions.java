package io.github.mastodonjava.streaming;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a client streams: {@code StreamingOptions.standard().pingInterval(ofSeconds(10))}. Give it to
 * {@code Mastodon.builder(…).streaming(…)}.
 */
public final class StreamingOptions {
  private static final StreamingOptions STANDARD =
      new StreamingOptions(
          Backpressure.STANDARD,
          ReconnectPolicy.standard(),
          20,
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          400,
          null);

  private final Backpressure backpressure;
  private final ReconnectPolicy reconnect;
  private final int connectsPerMinute;
  private final Duration pingInterval;
  private final Duration idleTimeout;
  private final int refillLimit;
  private final @Nullable StreamingProtocol protocol;

  private StreamingOptions(
      Backpressure backpressure,
      ReconnectPolicy reconnect,
      int connectsPerMinute,
      Duration pingInterval,
      Duration idleTimeout,
      int refillLimit,
      @Nullable StreamingProtocol protocol) {
    this.backpressure = backpressure;
    this.reconnect = reconnect;
    this.connectsPerMinute = connectsPerMinute;
    this.pingInterval = pingInterval;
    this.idleTimeout = idleTimeout;
    this.refillLimit = refillLimit;
    this.protocol = protocol;
  }

  /** What holds unless said. */
  public static StreamingOptions standard() {
    return STANDARD;
  }

  /** What to do about slow consumers; {@link Backpressure#STANDARD} unless said. */
  public StreamingOptions backpressure(Backpressure backpressure) {
    return new StreamingOptions(
        backpressure,
        reconnect,
        connectsPerMinute,
        pingInterval,
        idleTimeout,
        refillLimit,
        protocol);
  }

  /** When to connect again; {@link ReconnectPolicy#standard()} unless said. */
  public StreamingOptions reconnect(ReconnectPolicy policy) {
    return new StreamingOptions(
        backpressure, policy, connectsPerMinute, pingInterval, idleTimeout, refillLimit, protocol);
  }

  /**
   * How often one connection may be made anew in any minute, whatever the policy says; 20 unless
   * said.
   */
  public StreamingOptions connectsPerMinute(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("there is at least 1 connect a minute, not " + most);
    }
    return new StreamingOptions(
        backpressure, reconnect, most, pingInterval, idleTimeout, refillLimit, protocol);
  }

  /**
   * How often to ask over a WebSocket whether the server is still there; no answer until the next
   * time breaks the connection. 30 seconds unless said.
   */
  public StreamingOptions pingInterval(Duration interval) {
    return new StreamingOptions(
        backpressure,
        reconnect,
        connectsPerMinute,
        positive(interval, "ping interval"),
        idleTimeout,
        refillLimit,
        protocol);
  }

  /**
   * How long a connection of server-sent events may be silent before it counts as broken: Mastodon
   * sends something every 15 seconds. 1 minute unless said.
   */
  public StreamingOptions idleTimeout(Duration timeout) {
    return new StreamingOptions(
        backpressure,
        reconnect,
        connectsPerMinute,
        pingInterval,
        positive(timeout, "idle timeout"),
        refillLimit,
        protocol);
  }

  /**
   * How many missed events of a stream to fetch after a reconnect at most, posts and notifications
   * apart; the rest is told as a {@link StreamEvent.Gap}. 400 unless said; 0 fetches nothing, and
   * nothing is told.
   */
  public StreamingOptions refillLimit(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("the refill limit is not negative: " + most);
    }
    return new StreamingOptions(
        backpressure, reconnect, connectsPerMinute, pingInterval, idleTimeout, most, protocol);
  }

  /** The one protocol to use. Null, unless said, for the best that the server understands. */
  public StreamingOptions protocol(@Nullable StreamingProtocol protocol) {
    return new StreamingOptions(
        backpressure,
        reconnect,
        connectsPerMinute,
        pingInterval,
        idleTimeout,
        refillLimit,
        protocol);
  }

  private static Duration positive(Duration duration, String name) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("the " + name + " must be positive: " + duration);
    }
    return duration;
  }

  /** See {@link #backpressure(Backpressure)}. */
  public Backpressure backpressure() {
    return backpressure;
  }

  /** See {@link #reconnect(ReconnectPolicy)}. */
  public ReconnectPolicy reconnect() {
    return reconnect;
  }

  /** See {@link #connectsPerMinute(int)}. */
  public int connectsPerMinute() {
    return connectsPerMinute;
  }

  /** See {@link #pingInterval(Duration)}. */
  public Duration pingInterval() {
    return pingInterval;
  }

  /** See {@link #idleTimeout(Duration)}. */
  public Duration idleTimeout() {
    return idleTimeout;
  }

  /** See {@link #refillLimit(int)}. */
  public int refillLimit() {
    return refillLimit;
  }

  /** See {@link #protocol(StreamingProtocol)}. */
  public @Nullable StreamingProtocol protocol() {
    return protocol;
  }
}
