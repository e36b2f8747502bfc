package io.github.mastodonjava.sandbox.internal.http;

import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.streaming.StreamHub;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The HTTP server: 127.0.0.1 only, daemon threads. */
public final class Server {
  private static final Duration FREED_WITHIN = Duration.ofSeconds(10);

  private final State state;
  private final Exchanges exchanges;
  private final int port;
  private final Javalin javalin;
  private final StreamHub hub;
  private final ScheduledExecutorService heart = heart();
  private final FaultQueue faults = new FaultQueue();
  private final RequestLog log = new RequestLog();
  private @Nullable Socket reservation;

  /** Another port, which files are to be had from: another origin, as media of real servers are. */
  private @Nullable ServerConnector files;

  /**
   * @param port 0 for one that is free
   * @param beforeEach runs under the lock before each request
   * @param routes adds all routes
   */
  public Server(
      State state,
      StreamHub hub,
      int port,
      RateLimits limits,
      Runnable beforeEach,
      Consumer<Router> routes) {
    this.state = state;
    this.hub = hub;
    this.port = port;
    this.exchanges = new Exchanges(faults, log, new RateLimiter(limits, state.settings().clock()));
    this.javalin = Javalin.create(config -> configure(config, beforeEach, routes));
  }

  private void configure(JavalinConfig config, Runnable beforeEach, Consumer<Router> routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.addConnector((server, http) -> connector(server, http, port));
    config.jetty.addConnector((server, http) -> files = connector(server, http, 0));
    config.jetty.threadPool = threads();
    config.jetty.modifyServer(server -> server.setHandler(new StreamingHandler(hub, faults, log)));
    config.http.maxRequestSize = 100L << 20;
    config.routes.before(exchanges::begin);
    routes.accept(new Router(config.routes, state, exchanges, beforeEach));
    config.routes.error(404, this::unknownPath);
  }

  private static ServerConnector connector(
      org.eclipse.jetty.server.Server server, HttpConfiguration http, int port) {
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    return connector;
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool pool = new QueuedThreadPool(200, 4);
    pool.setName("sandbox");
    pool.setDaemon(true);
    return pool;
  }

  private static ScheduledExecutorService heart() {
    return Executors.newSingleThreadScheduledExecutor(
        task -> {
          Thread thread = new Thread(task, "sandbox-heart");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Rails answers a wrong method as it does an unknown path. */
  private void unknownPath(Context context) {
    if (context.attribute(Exchanges.ANSWERED) == null) {
      exchanges.write(context, ApiError.notFound().answer());
    }
  }

  public void start() {
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      throw new IllegalStateException(
          "Port " + port + " of 127.0.0.1 is taken. Choose another, or 0 for one that is free.", e);
    }
    state.address().listensOn(javalin.port(), Objects.requireNonNull(files).getLocalPort());
    beatEvery(state.settings().heartbeat(), "sse");
    beatEvery(state.settings().heartbeat().multipliedBy(2), "websocket");
  }

  private void beatEvery(Duration interval, String transport) {
    long nanos = interval.toNanos();
    ScheduledFuture<?> unused =
        heart.scheduleAtFixedRate(() -> hub.beat(transport), nanos, nanos, TimeUnit.NANOSECONDS);
  }

  /** Stops listening and breaks all connections, until {@link #resume}. */
  public void suspend() {
    try {
      connector().stop();
      reservation = reserve(state.address().port());
    } catch (Exception e) {
      throw new IllegalStateException("The server could not be stopped.", e);
    }
  }

  /**
   * Keeps others from the port: it is taken, and who connects to it is refused. The thread that
   * accepts holds on to the socket that has been closed until it wakes up, so that the port is free
   * a moment later.
   */
  private static Socket reserve(int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    long deadline = System.nanoTime() + FREED_WITHIN.toNanos();
    while (true) {
      Socket bound = new Socket();
      try {
        bound.setReuseAddress(true);
        bound.bind(new InetSocketAddress(loopback, port));
        return bound;
      } catch (BindException e) {
        bound.close();
        if (System.nanoTime() > deadline) {
          throw e;
        }
        LockSupport.parkNanos(1_000_000);
      }
    }
  }

  private void release() throws IOException {
    if (reservation != null) {
      reservation.close();
      reservation = null;
    }
  }

  /** Listens again, where it did before. */
  public void resume() {
    ServerConnector connector = connector();
    connector.setPort(state.address().port());
    try {
      release();
      connector.start();
    } catch (Exception e) {
      throw new IllegalStateException(
          "Port " + state.address().port() + " of 127.0.0.1 was taken meanwhile.", e);
    }
  }

  private ServerConnector connector() {
    return (ServerConnector) javalin.jettyServer().server().getConnectors()[0];
  }

  public FaultQueue faults() {
    return faults;
  }

  public RequestLog log() {
    return log;
  }

  public void stop() {
    heart.shutdownNow();
    exchanges.stop();
    javalin.stop();
    try {
      release();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
