package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.api.Accounts;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.RateLimits;
import io.github.mastodonjava.http.RetryPolicy;
import io.github.mastodonjava.internal.http.CallSettings;
import io.github.mastodonjava.internal.http.Connection;
import io.github.mastodonjava.internal.http.StreamCalls;
import io.github.mastodonjava.streaming.Backpressure;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** What a client listens to: which streams, for whom, over which connections. */
public final class Hub implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("io.github.mastodonjava.streaming");

  private final Connection connection;
  private final Exchange exchange;
  private final StreamCalls calls;
  private final StreamServer server;
  private final StreamingOptions options;
  private final Surroundings surroundings;

  /** Never held while anything waits, or while a handler is called. */
  private final ReentrantLock lock = new ReentrantLock();

  private final Map<Stream, Carried> feeds = new HashMap<>();
  private final Set<LiveSubscription> open = new LinkedHashSet<>();
  private @Nullable Link shared;
  private boolean bundled;
  private boolean closed;
  private volatile TokenPlace tokenPlace = TokenPlace.HEADER;

  private record Carried(Feed feed, Link link) {}

  /** How the lists are read: reconnecting tries again, and knows when. */
  public static CallSettings settings(CallSettings client) {
    return new CallSettings(
        Duration.ofSeconds(30),
        RetryPolicy.none(),
        RateLimits.waiting().patience(Duration.ofSeconds(20)),
        client.headers());
  }

  /** Takes what the lists are read through that streams are the continuation of. */
  public Hub(
      Connection connection,
      Map<String, String> headers,
      Exchange exchange,
      StreamingOptions options,
      Surroundings surroundings) {
    this.connection = connection;
    this.exchange = exchange;
    this.calls = new StreamCalls(connection, headers);
    this.server = new StreamServer(exchange, connection.baseUrl());
    this.options = options;
    this.surroundings = surroundings;
    StreamingProtocol said = options.protocol();
    this.bundled = said == null || said == StreamingProtocol.WEBSOCKET;
  }

  StreamingOptions options() {
    return options;
  }

  StreamServer server() {
    return server;
  }

  StreamCalls calls() {
    return calls;
  }

  Exchange exchange() {
    return exchange;
  }

  Timer timer() {
    return surroundings.timer();
  }

  RandomGenerator random() {
    return surroundings.random();
  }

  String host() {
    return connection.baseUrl().host();
  }

  void execute(Runnable task) {
    surroundings.executor().execute(task);
  }

  Handshake handshake(Consumer<Call> started) {
    return new Handshake(calls, server.told().address(), random(), started);
  }

  TokenPlace tokenPlace() {
    return tokenPlace;
  }

  void tokenPlace(TokenPlace place) {
    tokenPlace = place;
  }

  boolean isHealthy() {
    URI address = URI.create(server.told().address() + StreamEndpoints.HEALTH.path());
    return exchange.send(StreamEndpoints.HEALTH.at().to(address)).status() == 200;
  }

  /** Gets another token where the login has expired and can be refreshed. */
  boolean refreshToken() {
    Credentials login = connection.session().login();
    if (login == null || login.refreshToken() == null) {
      return false;
    }
    try {
      new Accounts(exchange).verifyCredentials();
    } catch (MastodonException e) {
      return false;
    }
    return !Objects.equals(login.accessToken(), calls.token());
  }

  void report(Throwable failure) {
    LOG.log(Level.WARNING, () -> "streaming: " + failure);
  }

  void handlerFailed(Throwable failure) {
    LOG.log(Level.WARNING, "a handler of stream events failed", failure);
  }

  LiveSubscription open(
      Collection<Stream> streams, Backpressure backpressure, Consumer<LiveSubscription> prepare) {
    if (streams.isEmpty()) {
      throw new IllegalArgumentException("there is no stream to subscribe to");
    }
    LiveSubscription subscription = new LiveSubscription(this, backpressure);
    prepare.accept(subscription);
    subscribe(subscription, streams);
    return subscription;
  }

  /** Adds streams to a subscription; asks the server what it is, where that is not known. */
  void subscribe(LiveSubscription subscription, Collection<Stream> streams) {
    for (Stream stream : streams) {
      if (StreamEndpoints.isPrivate(stream) && calls.token() == null) {
        throw new MastodonStreamException(
            MastodonStreamException.Reason.NEEDS_LOGIN,
            "the stream " + stream + " belongs to a user: log in first",
            null);
      }
      server.requireEnabled(stream);
    }
    Set<Link> fresh = new LinkedHashSet<>();
    Set<Link> grown = new LinkedHashSet<>();
    Set<Stream> connected = new LinkedHashSet<>();
    StreamingProtocol protocol = StreamingProtocol.WEBSOCKET;
    lock.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the client is closed");
      }
      open.add(subscription);
      for (Stream stream : streams) {
        if (subscription.feed(stream) != null) {
          continue;
        }
        Carried carried = feeds.get(stream);
        if (carried == null) {
          carried = carry(stream, fresh);
          grown.add(carried.link());
        } else if (carried.feed().isOpen()) {
          connected.add(stream);
          protocol = carried.link().protocol();
        }
        carried.feed().subscribers().add(subscription);
        subscription.put(carried.feed());
      }
    } finally {
      lock.unlock();
    }
    if (!connected.isEmpty()) {
      subscription.deliver(new Connected(Set.copyOf(connected), protocol), new Busy());
    }
    fresh.forEach(Link::start);
    grown.removeAll(fresh);
    grown.forEach(Link::carryNew);
  }

  private Carried carry(Stream stream, Set<Link> fresh) {
    Feed feed = new Feed(stream, Twins.of(stream, exchange), options.refillLimit());
    Link link = bundled ? shared : null;
    if (link == null) {
      link = new Link(this, bundled ? null : stream);
      fresh.add(link);
      shared = bundled ? link : null;
    }
    link.add(feed);
    Carried carried = new Carried(feed, link);
    feeds.put(stream, carried);
    return carried;
  }

  void unsubscribe(LiveSubscription subscription, Collection<Stream> streams) {
    List<Runnable> after = new ArrayList<>();
    lock.lock();
    try {
      for (Stream stream : streams) {
        Feed feed = subscription.feed(stream);
        if (feed != null) {
          after.add(leave(subscription, feed));
        }
      }
    } finally {
      lock.unlock();
    }
    after.forEach(Runnable::run);
  }

  /** Forgets a subscription that is over. */
  void forget(LiveSubscription subscription) {
    List<Runnable> after = new ArrayList<>();
    lock.lock();
    try {
      open.remove(subscription);
      for (Feed feed : subscription.feeds()) {
        after.add(leave(subscription, feed));
      }
    } finally {
      lock.unlock();
    }
    after.forEach(Runnable::run);
  }

  /** Returns what is left to do without the lock. */
  private Runnable leave(LiveSubscription subscription, Feed feed) {
    subscription.remove(feed);
    feed.subscribers().remove(subscription);
    Carried carried = feeds.get(feed.stream());
    if (carried == null || carried.feed() != feed || !feed.subscribers().isEmpty()) {
      return () -> {};
    }
    feeds.remove(feed.stream());
    boolean asked = feed.isOpen();
    feed.detach();
    Link link = carried.link();
    if (link.remove(feed)) {
      return asked ? () -> link.drop(feed) : () -> {};
    }
    if (shared == link) {
      shared = null;
    }
    return link::close;
  }

  /** Gives each stream of a link a link of its own: the server has no connection for many. */
  void unbundle(Link link) {
    List<Link> fresh = new ArrayList<>();
    lock.lock();
    try {
      bundled = false;
      shared = null;
      for (Feed feed : link.feeds()) {
        Link own = new Link(this, feed.stream());
        own.add(feed);
        feeds.put(feed.stream(), new Carried(feed, own));
        fresh.add(own);
      }
    } finally {
      lock.unlock();
    }
    link.close();
    fresh.forEach(Link::start);
  }

  /** Closes all subscriptions; there can be no other. */
  @Override
  public void close() {
    List<LiveSubscription> last;
    lock.lock();
    try {
      closed = true;
      last = List.copyOf(open);
    } finally {
      lock.unlock();
    }
    last.forEach(LiveSubscription::close);
  }
}
