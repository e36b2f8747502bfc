package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonException;
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
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** What a client listens to: which streams, for whom, over which connections. */
public final class Hub implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("io.github.mastodonjava.streaming");

  private final Exchange exchange;
  private final StreamCalls calls;
  private final StreamToken token;
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
    this.exchange = exchange;
    this.calls = new StreamCalls(connection, headers);
    this.token = new StreamToken(connection, exchange);
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

  void execute(Runnable task) {
    surroundings.executor().execute(task);
  }

  Handshake handshake(Consumer<Call> started) {
    return new Handshake(calls, server.told().address(), random(), started);
  }

  StreamToken token() {
    return token;
  }

  boolean isHealthy() {
    URI address = URI.create(server.told().address() + StreamEndpoints.HEALTH.path());
    return exchange.send(StreamEndpoints.HEALTH.at().to(address)).status() == 200;
  }

  void report(Throwable failure) {
    LOG.log(Level.WARNING, () -> "streaming: " + failure);
  }

  /** Tells of an outage those who do not listen to connections. */
  void disconnected(Throwable why) {
    LOG.log(Level.WARNING, () -> "streaming: connecting again, as " + why.getMessage());
  }

  void handlerFailed(Throwable failure) {
    LOG.log(Level.WARNING, "a handler of stream events failed", failure);
  }

  LiveSubscription open(
      Collection<Stream> streams, Backpressure backpressure, Consumer<LiveSubscription> prepare) {
    requireAny(streams);
    LiveSubscription subscription = new LiveSubscription(this, backpressure);
    prepare.accept(subscription);
    subscribe(subscription, streams);
    return subscription;
  }

  static void requireAny(Collection<Stream> streams) {
    if (streams.isEmpty()) {
      throw new IllegalArgumentException("there is no stream to subscribe to");
    }
  }

  /** Adds streams to a subscription; asks the server what it is, where that is not known. */
  void subscribe(LiveSubscription subscription, Collection<Stream> streams) {
    for (Stream stream : streams) {
      server.requireOpen(stream, token.value() != null);
    }
    change(after -> add(subscription, streams, after));
  }

  private void add(
      LiveSubscription subscription, Collection<Stream> streams, List<Runnable> after) {
    if (closed) {
      throw new IllegalStateException("the client is closed");
    }
    open.add(subscription);
    Set<Link> fresh = new LinkedHashSet<>();
    Set<Link> grown = new LinkedHashSet<>();
    for (Stream stream : streams) {
      if (subscription.feed(stream) != null) {
        continue;
      }
      Carried old = feeds.get(stream);
      Carried carried = old == null ? carry(stream, fresh) : old;
      subscription.put(carried.feed());
      carried.feed().subscribers().add(subscription);
      if (old == null) {
        grown.add(carried.link());
      } else if (carried.feed().isOpen()) { // if it opens just now, both tell of it
        Connected told = new Connected(Set.of(stream), carried.link().protocol());
        after.add(() -> subscription.answer(told));
      }
    }
    grown.removeAll(fresh);
    fresh.forEach(link -> after.add(link::start));
    grown.forEach(link -> after.add(link::carryNew));
  }

  private Carried carry(Stream stream, Set<Link> fresh) {
    Feed feed = new Feed(stream, Twins.of(stream, exchange), options.refillLimit());
    Link link = bundled ? shared : null;
    if (link == null) {
      link = new Link(this, bundled ? null : stream);
      fresh.add(link);
      shared = bundled ? link : null;
    }
    link.feeds().add(feed);
    Carried carried = new Carried(feed, link);
    feeds.put(stream, carried);
    return carried;
  }

  void unsubscribe(LiveSubscription subscription, Collection<Stream> streams) {
    change(
        after -> {
          for (Stream stream : streams) {
            Feed feed = subscription.feed(stream);
            if (feed != null) {
              leave(subscription, feed, after);
            }
          }
        });
  }

  /** Forgets a subscription that is over. */
  void forget(LiveSubscription subscription) {
    change(
        after -> {
          open.remove(subscription);
          subscription.feeds().forEach(feed -> leave(subscription, feed, after));
        });
  }

  /** Ends streams of a link that cannot be had; whoever asks for one from now on begins anew. */
  void end(Link link, Predicate<Feed> which, MastodonException why) {
    List<Feed> gone = new ArrayList<>();
    change(
        after -> {
          link.feeds().all().stream().filter(which).forEach(gone::add);
          gone.forEach(feed -> remove(feed, after));
        });
    gone.forEach(feed -> feed.end(why));
  }

  /** Gives each stream of a link a link of its own: the server has no connection for many. */
  void unbundle(Link link) {
    change(
        after -> {
          bundled = false;
          shared = null;
          after.add(link::close);
          for (Feed feed : link.feeds().all()) {
            Link own = new Link(this, feed.stream());
            own.feeds().add(feed);
            feeds.put(feed.stream(), new Carried(feed, own));
            after.add(own::start);
          }
        });
  }

  /** Does something under the lock, and then what that leaves to be done without it. */
  private void change(Consumer<List<Runnable>> work) {
    List<Runnable> after = new ArrayList<>();
    lock.lock();
    try {
      work.accept(after);
    } finally {
      lock.unlock();
    }
    after.forEach(Runnable::run);
  }

  private void leave(LiveSubscription subscription, Feed feed, List<Runnable> after) {
    subscription.remove(feed);
    feed.subscribers().remove(subscription);
    if (feed.subscribers().isEmpty()) {
      remove(feed, after);
    }
  }

  private void remove(Feed feed, List<Runnable> after) {
    Carried carried = feeds.get(feed.stream());
    if (carried == null || carried.feed() != feed) {
      return;
    }
    feeds.remove(feed.stream());
    Link link = carried.link();
    if (link.feeds().remove(feed)) {
      after.add(() -> link.drop(feed));
      return;
    }
    if (shared == link) {
      shared = null;
    }
    after.add(link::close);
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
