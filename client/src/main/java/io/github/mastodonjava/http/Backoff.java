package io.github.mastodonjava.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * {@link RetryPolicy#standard()} and its variations: {@code RetryPolicy.standard().tries(6)}.
 *
 * <p>Before attempt <i>n</i> + 1 it waits a random time between nothing and {@code base} ·
 * 2<sup><i>n</i>-1</sup>, but at most {@code cap}; where the server says {@code Retry-After}, at
 * least that. It does not repeat what a repetition cannot heal: an untrusted certificate, or a time
 * limit that ran out.
 */
public final class Backoff implements RetryPolicy {
  static final Backoff STANDARD =
      new Backoff(
          4,
          Duration.ofMillis(500),
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          () -> ThreadLocalRandom.current().nextLong());

  private static final Set<Integer> TEMPORARY = Set.of(502, 503, 504);
  private static final int MOST_DOUBLINGS = 40;

  private final int tries;
  private final Duration base;
  private final Duration cap;
  private final Duration maxRetryAfter;
  private final RandomGenerator random;

  private Backoff(
      int tries, Duration base, Duration cap, Duration maxRetryAfter, RandomGenerator random) {
    this.tries = tries;
    this.base = base;
    this.cap = cap;
    this.maxRetryAfter = maxRetryAfter;
    this.random = random;
  }

  /**
   * How many attempts there are in all; 4 by default.
   *
   * @throws IllegalArgumentException if there is not even one
   */
  public Backoff tries(int tries) {
    if (tries < 1) {
      throw new IllegalArgumentException("There must be at least one try: " + tries);
    }
    return new Backoff(tries, base, cap, maxRetryAfter, random);
  }

  /** The longest wait before the second attempt; half a second by default. */
  public Backoff base(Duration base) {
    return new Backoff(tries, notNegative(base, "base"), cap, maxRetryAfter, random);
  }

  /** The longest wait before any attempt; 30 seconds by default. */
  public Backoff cap(Duration cap) {
    return new Backoff(tries, base, notNegative(cap, "cap"), maxRetryAfter, random);
  }

  /**
   * Up to which {@code Retry-After} to wait; where the server asks for more, the call is not
   * repeated. 1 minute by default.
   */
  public Backoff maxRetryAfter(Duration longest) {
    return new Backoff(tries, base, cap, notNegative(longest, "Retry-After"), random);
  }

  /** Where randomness comes from, for tests; it must be safe for several threads. */
  public Backoff random(RandomGenerator random) {
    return new Backoff(tries, base, cap, maxRetryAfter, random);
  }

  private static Duration notNegative(Duration duration, String name) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("The " + name + " must not be negative: " + duration);
    }
    return duration;
  }

  @Override
  public @Nullable Duration delay(Attempt attempt) {
    Duration asked = attempt.retryAfter();
    boolean tooLong = asked != null && asked.compareTo(maxRetryAfter) > 0;
    if (attempt.number() >= tries || !attempt.repeatable() || !isTemporary(attempt) || tooLong) {
      return null;
    }
    Duration jittered = jittered(attempt.number());
    return asked == null || asked.compareTo(jittered) < 0 ? jittered : asked;
  }

  private Duration jittered(int number) {
    double factor = Math.pow(2, Math.min(number - 1, MOST_DOUBLINGS));
    double longest = Math.min(nanos(cap), nanos(base) * factor);
    return Duration.ofNanos((long) (longest * random.nextDouble()));
  }

  private static double nanos(Duration duration) {
    return TimeUnit.NANOSECONDS.convert(duration); // at most some 292 years, without overflow
  }

  private static boolean isTemporary(Attempt attempt) {
    Integer status = attempt.status();
    IOException failure = attempt.failure();
    return status == null
        ? failure != null && isBrokenConnection(failure)
        : TEMPORARY.contains(status);
  }

  private static boolean isBrokenConnection(IOException failure) {
    return !(failure instanceof InterruptedIOException
        || failure instanceof ProtocolException
        || failure instanceof UnknownServiceException
        || failure instanceof SSLPeerUnverifiedException
        || (failure instanceof SSLHandshakeException
            && failure.getCause() instanceof CertificateException));
  }
}
