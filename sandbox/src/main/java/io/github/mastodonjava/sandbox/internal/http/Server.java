package io.github.mastodonjava.sandbox.internal.http;

import io.github.mastodonjava.sandbox.internal.state.State;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server: 127.0.0.1 only, daemon threads. */
public final class Server {
  private final State state;
  private final Exchanges exchanges;
  private final int port;
  private final Javalin javalin;
  private final FaultQueue faults = new FaultQueue();
  private final RequestLog log = new RequestLog();

  /**
   * @param port 0 for one that is free
   * @param beforeEach runs under the lock before each request
   * @param routes adds all routes
   */
  public Server(
      State state, int port, RateLimits limits, Runnable beforeEach, Consumer<Router> routes) {
    this.state = state;
    this.port = port;
    this.exchanges = new Exchanges(faults, log, new RateLimiter(limits, state.settings().clock()));
    this.javalin = Javalin.create(config -> configure(config, beforeEach, routes));
  }

  private void configure(JavalinConfig config, Runnable beforeEach, Consumer<Router> routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.host = "127.0.0.1";
    config.jetty.port = port;
    config.jetty.threadPool = threads();
    config.http.maxRequestSize = 100L << 20;
    config.routes.before(exchanges::begin);
    routes.accept(new Router(config.routes, state, exchanges, beforeEach));
    config.routes.error(404, this::unknownPath);
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool pool = new QueuedThreadPool(200, 4);
    pool.setName("sandbox");
    pool.setDaemon(true);
    return pool;
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
    state.address().listensOn(javalin.port());
  }

  public FaultQueue faults() {
    return faults;
  }

  public RequestLog log() {
    return log;
  }

  public void stop() {
    exchanges.stop();
    javalin.stop();
  }
}
