package io.github.mastodonjava.sandbox;

import io.github.mastodonjava.sandbox.internal.http.RateLimits;
import io.github.mastodonjava.sandbox.internal.state.Settings;
import io.github.mastodonjava.sandbox.internal.state.Software;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides how a sandbox behaves, then starts it. Made by {@link Sandbox#builder()}; for one thread.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.builder().user("alice").token("alice", "secret").start()) {
 *   …
 * }
 * }</pre>
 */
public final class SandboxBuilder {
  private final Map<String, SandboxUser> users = new LinkedHashMap<>();
  private int port;
  private Software software = Software.MASTODON;
  private @Nullable String version;
  private boolean passwordGrant;
  private @Nullable Duration tokenLifetime;
  private Duration mediaProcessing = Duration.ZERO;
  private Duration refreshTime = Duration.ZERO;
  private boolean translation = true;
  private RateLimits limits = RateLimits.mastodon();
  private InstantSource clock = InstantSource.system();
  private Duration heartbeat = Duration.ofSeconds(15);

  SandboxBuilder() {}

  /** Sets the port on 127.0.0.1; 0, the default, takes one that is free. */
  public SandboxBuilder port(int newPort) {
    if (newPort < 0 || newPort > 65_535) {
      throw new IllegalArgumentException("A port is a number from 0 to 65535, unlike: " + newPort);
    }
    port = newPort;
    return this;
  }

  /**
   * Adds a user with the usual e-mail address, password and token; see {@link SandboxUser}. When no
   * user is added, there are {@code alice}, {@code bob} and {@code admin}.
   */
  public SandboxBuilder user(String username) {
    return user(SandboxUser.named(username));
  }

  /** Adds a user, or replaces the one of the same name. */
  public SandboxBuilder user(SandboxUser user) {
    users.put(user.username(), user);
    return this;
  }

  /** Sets the ready-made token of a user, who is added where missing. */
  public SandboxBuilder token(String username, String token) {
    SandboxUser user = users.getOrDefault(username, SandboxUser.named(username));
    return user(user.token(token));
  }

  /**
   * Sets what the server plays, named as nodeinfo names it: {@code mastodon}, the default, {@code
   * akkoma}, {@code fedibird}, {@code gotosocial} or {@code pleroma}. It stays a Mastodon that says
   * and takes a little of what they do more: reactions and quotes, interaction policies and {@code
   * local_only}.
   */
  public SandboxBuilder software(String name) {
    software = Software.named(name);
    return this;
  }

  /**
   * Sets the version that the server presents; that of the software by default, {@code 4.7.0} for
   * Mastodon, which then has no path that came with a later version, back to 3.0.
   */
  public SandboxBuilder version(String newVersion) {
    version = Objects.requireNonNull(newVersion);
    return this;
  }

  /**
   * Sets where the time comes from: for ids, dates, expiry and rate limits. The system's clock by
   * default.
   */
  public SandboxBuilder clock(InstantSource newClock) {
    clock = Objects.requireNonNull(newClock);
    return this;
  }

  /** Sets whether a token is given for a password, as Mastodon did before 4.4; off by default. */
  public SandboxBuilder passwordGrant(boolean allowed) {
    passwordGrant = allowed;
    return this;
  }

  /**
   * Makes users' tokens expire after {@code lifetime} and come with refresh tokens. By default
   * tokens do not expire, as in Mastodon.
   */
  public SandboxBuilder tokenLifetime(Duration lifetime) {
    if (lifetime.isNegative() || lifetime.isZero()) {
      throw new IllegalArgumentException("A token must live for a while, unlike: " + lifetime);
    }
    tokenLifetime = lifetime;
    return this;
  }

  /**
   * Sets how long videos, sounds and animations are worked on after their upload, by the sandbox's
   * clock. No time by default: they are accepted with status 202, and ready when next asked for.
   */
  public SandboxBuilder mediaProcessing(Duration time) {
    mediaProcessing = notNegative(time);
    return this;
  }

  /**
   * Sets how long the server goes on with what its header {@code Mastodon-Async-Refresh} tells of,
   * by the sandbox's clock: fetching {@linkplain Sandbox#lateReply late replies}, making annual
   * reports. No time by default: it is done when next asked about.
   */
  public SandboxBuilder refreshTime(Duration time) {
    refreshTime = notNegative(time);
    return this;
  }

  private static Duration notNegative(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("Nothing takes less than no time, unlike: " + time);
    }
    return time;
  }

  /** Leaves out translating, as a server does that has no service for it. */
  public SandboxBuilder noTranslation() {
    translation = false;
    return this;
  }

  /**
   * Sets how many requests of the API a token may make, or an address without one: 300 in 5 minutes
   * by default, as in Mastodon. Beyond that, answers are 429.
   */
  public SandboxBuilder rateLimit(int requests, Duration period) {
    RateLimits.Limit limit = new RateLimits.Limit(requests, period);
    limits = new RateLimits(limit, limits.media(), limits.deletes());
    return this;
  }

  /** Sets how many uploads are allowed: 30 in 30 minutes by default. */
  public SandboxBuilder mediaRateLimit(int requests, Duration period) {
    RateLimits.Limit limit = new RateLimits.Limit(requests, period);
    limits = new RateLimits(limits.general(), limit, limits.deletes());
    return this;
  }

  /**
   * Sets how many statuses may be deleted and boosts taken back, together: 30 in 30 minutes by
   * default.
   */
  public SandboxBuilder deleteRateLimit(int requests, Duration period) {
    RateLimits.Limit limit = new RateLimits.Limit(requests, period);
    limits = new RateLimits(limits.general(), limits.media(), limit);
    return this;
  }

  /** Allows any number of requests, and leaves the headers of rate limits away. */
  public SandboxBuilder noRateLimits() {
    limits = RateLimits.none();
    return this;
  }

  /**
   * Sets how often a stream of server-sent events shows that it is alive: every 15 seconds by
   * default, as in Mastodon. WebSockets are pinged half as often, and given up when they do not
   * answer before the next ping. {@link Streams#beat} does it at once.
   */
  public SandboxBuilder heartbeat(Duration interval) {
    if (interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException("A heart beats after a while, unlike: " + interval);
    }
    heartbeat = interval;
    return this;
  }

  /**
   * Starts the server.
   *
   * @throws IllegalStateException when the port is taken
   */
  public Sandbox start() {
    List<SandboxUser> all =
        users.isEmpty()
            ? List.of(
                SandboxUser.named("alice"),
                SandboxUser.named("bob"),
                SandboxUser.named("admin").asAdmin())
            : List.copyOf(users.values());
    String presented = version == null ? software.version() : version;
    return new Sandbox(
        new Settings(
            software,
            presented,
            passwordGrant,
            tokenLifetime,
            mediaProcessing,
            refreshTime,
            translation,
            clock,
            heartbeat),
        port,
        limits,
        all);
  }
}
