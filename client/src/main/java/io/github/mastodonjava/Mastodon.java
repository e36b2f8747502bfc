package io.github.mastodonjava;

import io.github.mastodonjava.api.Apps;
import io.github.mastodonjava.api.AsyncRefreshes;
import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.OAuth;
import io.github.mastodonjava.auth.AppRegistration;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.http.Timing;
import io.github.mastodonjava.internal.Background;
import io.github.mastodonjava.internal.http.CallSettings;
import io.github.mastodonjava.internal.http.Connection;
import io.github.mastodonjava.internal.http.HttpDownloads;
import io.github.mastodonjava.internal.http.HttpExchange;
import io.github.mastodonjava.internal.http.LoggedInExchange;
import io.github.mastodonjava.internal.http.VersionCheckedExchange;
import io.github.mastodonjava.internal.streaming.ClientStreaming;
import io.github.mastodonjava.internal.streaming.HubOnDemand;
import io.github.mastodonjava.server.Server;
import io.github.mastodonjava.streaming.Streaming;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A client of one server, as one user, as an app, or as nobody: {@link #builder(String)} begins
 * one, and every group of the API has an accessor here. Thread-safe. A program needs one for each
 * account; it need not be closed for the program to end.
 */
public final class Mastodon extends ApiGroups implements AutoCloseable {
  /** The version of Mastodon whose API is wholly here. */
  public static final String SUPPORTED_VERSION = "4.7.0";

  private static final Duration DRAIN = Duration.ofSeconds(30);

  private final Connection connection;
  private final Background background;
  private final HubOnDemand hub;
  private final Server server;
  private final OAuth oauth;
  private final VersionCheck versionCheck;
  private final CallSettings settings;
  private final Exchange exchange;

  private Mastodon(Mastodon other, Exchange exchange) {
    this.connection = other.connection;
    this.background = other.background;
    this.hub = other.hub;
    this.server = other.server;
    this.oauth = other.oauth;
    this.versionCheck = other.versionCheck;
    this.settings = other.settings;
    this.exchange = exchange;
  }

  Mastodon(
      Connection connection,
      Background background,
      HubOnDemand hub,
      Server server,
      OAuth oauth,
      VersionCheck versionCheck,
      CallSettings settings) {
    this.connection = connection;
    this.background = background;
    this.hub = hub;
    this.server = server;
    this.oauth = oauth;
    this.versionCheck = versionCheck;
    this.settings = settings;
    this.exchange =
        new VersionCheckedExchange(
            new LoggedInExchange(
                new HttpExchange(connection, settings, this),
                connection.session(),
                oauth::refresh,
                connection.clock()),
            server,
            versionCheck);
  }

  /**
   * Begins a client of the server at {@code baseUrl}: {@code "mastodon.social"}, which means https,
   * or a whole address. Plain http is for loopback only, unless {@linkplain
   * MastodonBuilder#plainHttpAllowed allowed}.
   */
  public static MastodonBuilder builder(String baseUrl) {
    return new MastodonBuilder(baseUrl);
  }

  /** Begins a client that is logged in with stored credentials, at the server that they are for. */
  public static MastodonBuilder builder(Credentials credentials) {
    return new MastodonBuilder(credentials.baseUrl().toString()).credentials(credentials);
  }

  /**
   * Registers an app with a server, once for all its users: {@code createApp("mastodon.social",
   * NewApp.named("My bot"))}.
   *
   * @see Apps#create
   */
  public static AppRegistration createApp(String baseUrl, NewApp app) {
    return createApp(builder(baseUrl), app);
  }

  /**
   * Registers an app through a client that {@code builder} describes: with its HTTP client, time
   * limits and user agent.
   *
   * @see Apps#create
   */
  public static AppRegistration createApp(MastodonBuilder builder, NewApp app) {
    try (Mastodon mastodon = builder.build()) {
      return mastodon.apps().create(app);
    }
  }

  /** Registering apps, and looking up the one that a token belongs to. */
  public Apps apps() {
    return new Apps(this, connection.session());
  }

  /** Pictures, videos and sounds: sending, waiting for them, describing and fetching them. */
  public Media media() {
    return new Media(this, server::knownMediaLimits, new HttpDownloads(connection, settings));
  }

  /** What the server goes on fetching after it has answered. */
  public AsyncRefreshes asyncRefreshes() {
    return new AsyncRefreshes(this);
  }

  /** Logging in and out. */
  public OAuth oauth() {
    return oauth.asking(this);
  }

  /** What happens on the server, as it happens. */
  public Streaming streaming() {
    return new ClientStreaming(hub.get());
  }

  /** What software the server is. */
  public Server server() {
    return server;
  }

  /**
   * Sends any request, also one to an endpoint that has no method here: {@code
   * mastodon.send(Endpoint.get("/api/v1/polls/{id}", Poll.class).at("42"))}.
   */
  @Override
  public <T extends @Nullable Object> Response<T> send(Request<T> request) {
    return exchange.send(request);
  }

  /**
   * Makes a call and returns its answer with all that came along: status, headers, rate limit, raw
   * body. {@code mastodon.response(m -> m.statuses().context("42"))}; what came along is that of
   * the last answer where a call takes several.
   */
  public <T extends @Nullable Object> Response<T> response(Function<Mastodon, T> call) {
    LastResponse last = new LastResponse(exchange);
    return last.with(call.apply(new Mastodon(this, last)));
  }

  /** Reads on from a stored place. */
  public <E> Page<E> resume(Page.Cursor cursor, Class<E> element) {
    String target = cursor.target();
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    Endpoint<Page<E>> list = Endpoint.getPage(path, element).listIn("*");
    return fetch(Request.of(cursor.isPosition() ? list.byOffset() : list, cursor));
  }

  @Override
  public Timing timing() {
    return Timing.of(connection.clock(), connection.sleeper()::sleep);
  }

  /** A client that differs in these options and shares everything else with this one. */
  public Mastodon with(CallOptions options) {
    return new Mastodon(
        connection, background, hub, server, oauth, versionCheck, options.over(settings));
  }

  /**
   * Makes a call in another thread: {@code mastodon.async(m -> m.polls().get("42"))}. Cancelling
   * the future interrupts the call.
   */
  public <T> CompletableFuture<T> async(Function<Mastodon, T> call) {
    return background.run(() -> call.apply(this));
  }

  /** Forgets what was found out about the server: its version, its family, its OAuth addresses. */
  public void clearCaches() {
    server.clearCaches();
    oauth.clearCaches();
  }

  /**
   * Closes all subscriptions to streams, waits for calls begun with {@code async}, at most half a
   * minute, and gives up connections that are open. Calls after that throw {@link
   * IllegalStateException}. An HTTP client that was given to the builder stays open.
   */
  @Override
  public void close() {
    hub.close();
    background.close(DRAIN);
    connection.transport().close();
  }

  /** The server; nothing secret. */
  @Override
  public String toString() {
    return "Mastodon[" + connection.baseUrl() + "]";
  }
}
