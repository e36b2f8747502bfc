package io.github.mastodonjava;

import io.github.mastodonjava.api.OAuth;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.http.CallListener;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.RateLimiter;
import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.http.RetryPolicy;
import io.github.mastodonjava.internal.Background;
import io.github.mastodonjava.internal.http.BaseUrl;
import io.github.mastodonjava.internal.http.CallEvents;
import io.github.mastodonjava.internal.http.CallSettings;
import io.github.mastodonjava.internal.http.Connection;
import io.github.mastodonjava.internal.http.HttpExchange;
import io.github.mastodonjava.internal.http.LocalRateLimiter;
import io.github.mastodonjava.internal.http.LoggedInExchange;
import io.github.mastodonjava.internal.http.Transport;
import io.github.mastodonjava.internal.streaming.Hub;
import io.github.mastodonjava.internal.streaming.HubOnDemand;
import io.github.mastodonjava.internal.streaming.Surroundings;
import io.github.mastodonjava.internal.streaming.Timer;
import io.github.mastodonjava.internal.time.Sleeper;
import io.github.mastodonjava.server.FeatureSet;
import io.github.mastodonjava.server.Server;
import io.github.mastodonjava.server.ServerVersion;
import io.github.mastodonjava.streaming.StreamingOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What a client is to be. {@link #build()} makes it, and asks nobody for anything. */
public final class MastodonBuilder {
  private static final Duration REQUEST_TIMEOUT = Duration.ofMinutes(5);
  private static final long MAX_ANSWER_SIZE = 32L << 20;

  private final String address;
  private final Identity identity = new Identity();
  private final List<CallListener> listeners = new ArrayList<>();
  private boolean plainHttpAllowed;
  private boolean debugRequests;
  private RateLimits rateLimits = RateLimits.waiting();
  private @Nullable RateLimiter rateLimiter;
  private RetryPolicy retryPolicy = RetryPolicy.standard();
  private Duration requestTimeout = REQUEST_TIMEOUT;
  private @Nullable Duration connectTimeout;
  private long maxAnswerSize = MAX_ANSWER_SIZE;
  private @Nullable ServerVersion mastodonVersion;
  private VersionCheck versionCheck = VersionCheck.CREATED;
  private @Nullable FeatureSet featureSet;
  private @Nullable OkHttpClient httpClient;
  private String userAgent = "mastodon-java/" + LibraryVersion.TEXT;
  private @Nullable String language;
  private StreamingOptions streaming = StreamingOptions.standard();
  private @Nullable Timer streamingTimer;
  private InstantSource clock = InstantSource.system();
  private Sleeper sleeper = Sleeper.ofThread();

  MastodonBuilder(String address) {
    this.address = Objects.requireNonNull(address, "baseUrl");
  }

  /**
   * Lets the server's address be plain http on another machine. Everyone on the way sees the token.
   */
  public MastodonBuilder plainHttpAllowed() {
    plainHttpAllowed = true;
    return this;
  }

  /**
   * The app, as {@link Mastodon#createApp Mastodon.createApp} or the server's web page gave it.
   * Needed for logging in and out.
   */
  public MastodonBuilder client(String clientId, String clientSecret) {
    identity.client(clientId, clientSecret);
    return this;
  }

  /**
   * The app, read at once from a file that {@link NewApp#toFile NewApp.toFile} or Mastodon.py
   * wrote.
   *
   * @throws io.github.mastodonjava.error.MastodonCredentialsException if there is none to be read
   */
  public MastodonBuilder clientCredentialFile(Path file) {
    identity.clientOf(file, baseUri());
    return this;
  }

  /** The access token of a login, or of an app. */
  public MastodonBuilder accessToken(String accessToken) {
    identity.accessToken(accessToken);
    return this;
  }

  /**
   * The login, read at once from a file that {@code logIn} or Mastodon.py wrote; with it the app,
   * if it is in there. A login that is refreshed is written there again.
   *
   * @throws io.github.mastodonjava.error.MastodonCredentialsException if there is none to be read
   */
  public MastodonBuilder accessTokenFile(Path file) {
    identity.loginOf(file, baseUri());
    return this;
  }

  /**
   * Who keeps the credentials when an expiring login was refreshed: the old ones may be of no use
   * any more.
   */
  public MastodonBuilder onRefresh(Consumer<Credentials> keeper) {
    identity.onRefresh(keeper);
    return this;
  }

  /**
   * The login, as {@link OAuth#persistableLoginCredentials OAuth.persistableLoginCredentials} gave
   * it; with it the app, if it is in there.
   */
  public MastodonBuilder credentials(Credentials credentials) {
    identity.login(credentials);
    return this;
  }

  /**
   * Logs every request at level INFO, without anything secret; else it is at DEBUG. Off unless
   * said.
   */
  public MastodonBuilder debugRequests(boolean debugRequests) {
    this.debugRequests = debugRequests;
    return this;
  }

  /** What to do at a rate limit. To wait, at most five minutes at a time, unless said. */
  public MastodonBuilder rateLimits(RateLimits rateLimits) {
    this.rateLimits = Objects.requireNonNull(rateLimits, "rateLimits");
    return this;
  }

  /** Counts together with other clients of the same token that were given the same limiter. */
  public MastodonBuilder rateLimiter(RateLimiter rateLimiter) {
    this.rateLimiter = Objects.requireNonNull(rateLimiter, "rateLimiter");
    return this;
  }

  /**
   * When to try again. {@link RetryPolicy#standard()} unless said; {@link RetryPolicy#none()} for
   * never.
   */
  public MastodonBuilder retryPolicy(RetryPolicy retryPolicy) {
    this.retryPolicy = Objects.requireNonNull(retryPolicy, "retryPolicy");
    return this;
  }

  /**
   * The longest time for an attempt, to the end of the answer's body. For uploads and downloads,
   * which may take as long as they need, the longest time in which no byte moves. 300 seconds
   * unless said; zero for no limit.
   */
  public MastodonBuilder requestTimeout(Duration requestTimeout) {
    this.requestTimeout = notNegative(requestTimeout);
    return this;
  }

  /**
   * The longest time for connecting. 10 seconds unless said, or what the HTTP client has; zero for
   * no limit.
   */
  public MastodonBuilder connectTimeout(Duration connectTimeout) {
    this.connectTimeout = notNegative(connectTimeout);
    return this;
  }

  private static Duration notNegative(Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("a timeout is not negative: " + timeout);
    }
    return timeout;
  }

  /** The longest answer to read, unpacked, in bytes. 32 MiB unless said. */
  public MastodonBuilder maxAnswerSize(long bytes) {
    if (bytes < 1 || bytes > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("an answer has 1 byte to 2 GiB: " + bytes);
    }
    this.maxAnswerSize = bytes;
    return this;
  }

  /**
   * The version of Mastodon that the server runs, such as {@code "4.3.1"}. Found out when needed
   * unless said.
   */
  public MastodonBuilder mastodonVersion(String version) {
    this.mastodonVersion = ServerVersion.parse(version);
    return this;
  }

  /**
   * When to refuse a call that the server is too old for. {@link VersionCheck#CREATED} unless said.
   */
  public MastodonBuilder versionCheck(VersionCheck versionCheck) {
    this.versionCheck = Objects.requireNonNull(versionCheck, "versionCheck");
    return this;
  }

  /** The family of the server. Found out when needed unless said. */
  public MastodonBuilder featureSet(FeatureSet featureSet) {
    this.featureSet = Objects.requireNonNull(featureSet, "featureSet");
    return this;
  }

  /**
   * The HTTP client to use, with its proxy, TLS, DNS, interceptors, cache and connections. Its time
   * limits, redirects and retries are not used: the ones of this client are.
   */
  public MastodonBuilder httpClient(OkHttpClient httpClient) {
    this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
    return this;
  }

  /** What the program calls itself. {@code mastodon-java} and its version unless said. */
  public MastodonBuilder userAgent(String userAgent) {
    this.userAgent = HeaderText.require("user agent", userAgent);
    return this;
  }

  /**
   * The language to ask for, as {@code de} or {@code pt-BR}: that of errors, and of pages that
   * users see.
   */
  public MastodonBuilder language(String language) {
    this.language = HeaderText.require("language", language);
    return this;
  }

  /** Somebody who hears of every call. Can be said more than once. */
  public MastodonBuilder listener(CallListener listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
    return this;
  }

  /** How to stream. {@link StreamingOptions#standard()} unless said. */
  public MastodonBuilder streaming(StreamingOptions options) {
    this.streaming = Objects.requireNonNull(options, "options");
    return this;
  }

  MastodonBuilder streamingTime(Timer timer) {
    this.streamingTimer = timer;
    return this;
  }

  MastodonBuilder time(InstantSource clock, Sleeper sleeper) {
    this.clock = clock;
    this.sleeper = sleeper;
    return this;
  }

  /** What {@link #build build} will refuse is not refused yet: more may be said. */
  private URI baseUri() {
    return URI.create(BaseUrl.parse(address, true).toString());
  }

  /**
   * Makes the client.
   *
   * @throws IllegalArgumentException for an address of no server, plain http where that is not
   *     allowed, and credentials of another server
   */
  public Mastodon build() {
    BaseUrl baseUrl = BaseUrl.parse(address, plainHttpAllowed);
    Connection connection =
        new Connection(
            baseUrl,
            new Transport(httpClient, baseUrl, connectTimeout, maxAnswerSize),
            identity.session(baseUri()),
            rateLimiter == null ? new LocalRateLimiter(clock, sleeper) : rateLimiter,
            new CallEvents(
                listeners, System.getLogger(Mastodon.class.getPackageName()), debugRequests),
            clock,
            sleeper);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", userAgent);
    headers.put("Accept", "application/json");
    if (language != null) {
      headers.put("Accept-Language", language);
    }
    CallSettings settings =
        new CallSettings(requestTimeout, retryPolicy, rateLimits, Map.copyOf(headers));
    Exchange unchecked = new HttpExchange(connection, settings);
    OAuth oauth = new OAuth(unchecked, connection.session(), clock);
    return new Mastodon(
        connection,
        new Background(connection.transport()),
        new HubOnDemand(() -> hub(connection, settings, oauth)),
        new Server(unchecked, clock, mastodonVersion, featureSet),
        oauth,
        versionCheck,
        settings);
  }

  private Hub hub(Connection connection, CallSettings settings, OAuth oauth) {
    Exchange refreshing =
        new LoggedInExchange(
            new HttpExchange(connection, Hub.settings(settings)),
            connection.session(),
            oauth::refresh,
            connection.clock());
    Surroundings shared = Surroundings.shared();
    return new Hub(
        connection,
        settings.headers(),
        refreshing,
        streaming,
        streamingTimer == null ? shared : shared.with(streamingTimer));
  }
}
