package io.github.mastodonjava.auth;

import io.github.mastodonjava.error.MastodonAuthorizationException;
import io.github.mastodonjava.error.MastodonInterruptedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Logs a user of this machine in through the browser, without copying a code: listens on 127.0.0.1
 * and a free port until the server sends the browser back.
 *
 * <pre>{@code
 * try (LoopbackLogin login = LoopbackLogin.open(Browser.system())) {
 *   AuthorizationRequest request =
 *       AuthorizationRequest.to(endpoint, clientId).redirectUri(login.redirectUri());
 *   AuthorizationCode code = login.await(request, Duration.ofMinutes(5));
 * }
 * }</pre>
 *
 * <p>The port is released by {@link #close()}, whatever happened. All threads are daemons.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8252">RFC 8252</a>
 */
public final class LoopbackLogin implements AutoCloseable {
  private static final Duration READING = Duration.ofSeconds(5);
  private static final byte[] ADDRESS = {127, 0, 0, 1};

  private final LoopbackServer server;
  private final Browser browser;
  private final AtomicReference<@Nullable LoopbackAttempt> attempt;

  private LoopbackLogin(Browser browser, Duration reading, LongSupplier nanoTime)
      throws IOException {
    this.browser = browser;
    this.attempt = new AtomicReference<>();
    this.server =
        LoopbackServer.start(InetAddress.getByAddress(ADDRESS), reading, nanoTime, attempt::get);
  }

  /**
   * Starts listening.
   *
   * @throws MastodonAuthorizationException if no port can be had ({@code no_loopback})
   */
  public static LoopbackLogin open(Browser browser) {
    return open(browser, READING, System::nanoTime);
  }

  static LoopbackLogin open(Browser browser, Duration reading, LongSupplier nanoTime) {
    try {
      return new LoopbackLogin(browser, reading, nanoTime);
    } catch (IOException e) {
      MastodonAuthorizationException failure =
          new MastodonAuthorizationException(
              "no_loopback",
              "No port can be opened on 127.0.0.1. Log in with a code to copy instead"
                  + " (RedirectUri.OUT_OF_BAND).");
      failure.initCause(e);
      throw failure;
    }
  }

  /**
   * Returns where the server is to send the browser: {@code http://127.0.0.1:PORT/callback}. The
   * app is registered with it, or with {@link RedirectUri#LOOPBACK}.
   */
  public URI redirectUri() {
    return URI.create("http://127.0.0.1:" + server.port() + LoopbackServer.PATH);
  }

  /**
   * Opens the browser and waits for the user. Answers that belong to another request get an error
   * page and are otherwise ignored.
   *
   * @param request one with this {@link #redirectUri()}
   * @throws MastodonAuthorizationException if the user said no ({@code access_denied}), the server
   *     refused, no browser could be opened ({@code no_browser}), or nobody answered within {@code
   *     timeout} ({@code timed_out}) or before {@link #close()} ({@code closed})
   * @throws MastodonInterruptedException if this thread was interrupted
   * @throws IllegalStateException if this is closed, or another thread waits already
   */
  public AuthorizationCode await(AuthorizationRequest request, Duration timeout) {
    if (!request.redirectUri().equals(redirectUri())) {
      throw new IllegalArgumentException(
          "The request's redirect URI must be "
              + redirectUri()
              + ", so that the answer comes here.");
    }
    LoopbackAttempt mine = new LoopbackAttempt(request);
    if (server.isClosed() || !attempt.compareAndSet(null, mine)) {
      throw new IllegalStateException(
          server.isClosed() ? "This login is closed." : "This login waits for another request.");
    }
    try {
      if (!browser.open(request.authorizationUri())) {
        throw new MastodonAuthorizationException(
            "no_browser",
            "There is no browser here. Print the address (Browser.orElse), or log in with a code to"
                + " copy (RedirectUri.OUT_OF_BAND).");
      }
      return mine.outcome().get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new MastodonAuthorizationException(
          "timed_out", "Nobody answered in the browser in time. Start the login again.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MastodonInterruptedException("LoopbackLogin.await", e);
    } catch (ExecutionException e) {
      throw (RuntimeException) e.getCause();
    } finally {
      attempt.set(null);
    }
  }

  /** Releases the port. A thread that still waits gets an exception ({@code closed}). */
  @Override
  public void close() {
    server.close();
    LoopbackAttempt waiting = attempt.get();
    if (waiting != null) {
      waiting
          .outcome()
          .completeExceptionally(
              new MastodonAuthorizationException("closed", "The login was given up."));
    }
  }
}
