package io.github.mastodonjava.streaming;

/**
 * What to do when events come faster than they are taken, and how many may wait: {@code
 * Backpressure.dropOldest(100)}.
 */
public final class Backpressure {
  /** {@link #block} with 1,024 events. */
  public static final Backpressure STANDARD = block(1024);

  private final Policy policy;
  private final int buffer;

  /** What to do with the event that finds the buffer full. */
  public enum Policy {
    BLOCK,
    DROP_OLDEST,
    FAIL
  }

  private Backpressure(Policy policy, int buffer) {
    if (buffer < 1) {
      throw new IllegalArgumentException("a buffer holds at least 1 event, not " + buffer);
    }
    this.policy = policy;
    this.buffer = buffer;
  }

  /**
   * Reads no more from the connection until there is room. The server then holds events back, and
   * after a while (Mastodon: half a minute to a minute) closes the connection; what it did not send
   * is fetched after the reconnect. One slow subscription holds up all that share the connection.
   */
  public static Backpressure block(int buffer) {
    return new Backpressure(Policy.BLOCK, buffer);
  }

  /**
   * Throws away what has waited longest, and tells how much: {@link StreamEvent.Dropped}. News of
   * the connection are kept as long as anything else can be thrown away.
   */
  public static Backpressure dropOldest(int buffer) {
    return new Backpressure(Policy.DROP_OLDEST, buffer);
  }

  /**
   * Ends the subscription, with a {@link io.github.mastodonjava.error.MastodonStreamException}
   * after the events that wait.
   */
  public static Backpressure fail(int buffer) {
    return new Backpressure(Policy.FAIL, buffer);
  }

  /** What is done when the buffer is full. */
  public Policy policy() {
    return policy;
  }

  /** How many events may wait. */
  public int buffer() {
    return buffer;
  }

  @Override
  public String toString() {
    return "Backpressure[" + policy + ", " + buffer + "]";
  }
}
