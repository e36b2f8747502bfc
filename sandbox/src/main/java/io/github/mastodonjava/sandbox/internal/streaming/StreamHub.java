package io.github.mastodonjava.sandbox.internal.streaming;

import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All streaming connections and what each of them listens to; guarded by the state's lock. */
public final class StreamHub {
  private final State state;
  private final StreamAccess access;
  private final Set<StreamClient> clients = new LinkedHashSet<>();
  private final Map<String, Set<Subscription>> byTopic = new HashMap<>();

  public StreamHub(State state) {
    this.state = state;
    this.access = new StreamAccess(state);
  }

  /**
   * The token that a connection brings.
   *
   * @throws StreamingError when it is missing or not good
   */
  public AccessToken authenticate(@Nullable String token) {
    return state.exclusively(() -> access.authenticate(token));
  }

  /**
   * Checks what {@link #subscribe} would.
   *
   * @throws StreamingError when the stream may not be had
   */
  public void check(AccessToken token, StreamRequest request) {
    state.exclusively(() -> topics(token, request));
  }

  /**
   * Adds a connection, with its first stream unless that is null. It waits to be {@linkplain
   * StreamClient#ready ready} before it sends anything.
   *
   * @throws StreamingError when the stream may not be had
   */
  public StreamClient open(AccessToken token, Wire wire, @Nullable StreamRequest first) {
    return state.exclusively(
        () -> {
          StreamClient client = new StreamClient(token, wire);
          if (first != null) {
            check(token, first);
          }
          clients.add(client);
          if (first != null) {
            subscribe(client, first);
          }
          return client;
        });
  }

  /** Forgets a connection that is gone. */
  public void close(StreamClient client) {
    state.exclusively(
        () -> {
          clients.remove(client);
          client.subscriptions().forEach(this::remove);
          client.closed();
          return true;
        });
  }

  /**
   * Begins a stream; once more changes nothing.
   *
   * @throws StreamingError when the stream may not be had
   */
  public void subscribe(StreamClient client, StreamRequest request) {
    state.exclusively(
        () -> {
          List<String> topics = topics(client.token(), request);
          Subscription subscription = new Subscription(client, topics, request.stream());
          if (clients.contains(client) && client.add(subscription)) {
            topics.forEach(topic -> listeners(topic).add(subscription));
          }
          return true;
        });
  }

  /**
   * Ends a stream; nothing happens where there is none.
   *
   * @throws StreamingError when the stream could not be had
   */
  public void unsubscribe(StreamClient client, StreamRequest request) {
    state.exclusively(
        () -> {
          Subscription subscription =
              client.remove(access.topics(client.token(), client.user(), request));
          if (subscription != null) {
            remove(subscription);
          }
          return true;
        });
  }

  private List<String> topics(AccessToken token, StreamRequest request) {
    access.checkScopes(token, request);
    Account user = token.owner();
    if (user == null) {
      throw StreamingError.unauthorized("Invalid access token");
    }
    return access.topics(token, user, request);
  }

  private Set<Subscription> listeners(String topic) {
    return byTopic.computeIfAbsent(topic, key -> new LinkedHashSet<>());
  }

  private void remove(Subscription subscription) {
    for (String topic : subscription.topics()) {
      Set<Subscription> listeners = listeners(topic);
      listeners.remove(subscription);
      if (listeners.isEmpty()) {
        byTopic.remove(topic);
      }
    }
  }

  /** The users who have connections. */
  Set<Account> users() {
    Set<Account> users = new LinkedHashSet<>();
    clients.forEach(client -> users.add(client.user()));
    return users;
  }

  /**
   * Sends an event to all who listen to {@code topic}; called under the lock.
   *
   * @param payload asked for only when somebody listens
   */
  void publish(String topic, String event, Supplier<@Nullable String> payload) {
    List<Subscription> listeners = List.copyOf(byTopic.getOrDefault(topic, Set.of()));
    if (!listeners.isEmpty()) {
      String text = payload.get();
      listeners.forEach(listener -> listener.send(event, text));
    }
  }

  /** Sends a status to those who listen to {@code topic} and want to meet its author. */
  void publish(String topic, String event, Status status, Function<Account, String> payload) {
    // A copy, since a write that fails ends a subscription.
    for (Subscription listener : List.copyOf(byTopic.getOrDefault(topic, Set.of()))) {
      Account viewer = listener.client().user();
      if (wants(viewer, status)) {
        listener.send(event, payload.apply(viewer));
      }
    }
  }

  private boolean wants(Account viewer, Status status) {
    return state.visibility().wants(viewer, status.account())
        && status.mentions().stream()
            .allMatch(mentioned -> state.visibility().wants(viewer, mentioned));
  }

  /** Ends the connections that were opened with {@code token}. */
  void revoked(AccessToken token) {
    for (StreamClient client : new ArrayList<>(clients)) {
      if (client.token() == token) {
        client.end();
      }
    }
  }

  /**
   * Sends an event that is made by hand.
   *
   * @param username null for everybody
   * @param stream with its tag or list; empty for all streams of a connection
   * @return how many times it was sent
   */
  public int emit(
      @Nullable String username, List<String> stream, String event, @Nullable String payload) {
    return state.exclusively(
        () -> {
          int sent = 0;
          for (StreamClient client : List.copyOf(clients)) {
            if (username != null && !username.equals(client.user().username())) {
              continue;
            }
            for (Subscription subscription : client.subscriptions()) {
              if (stream.isEmpty() || stream.equals(subscription.stream())) {
                subscription.send(event, payload);
                sent++;
              }
            }
          }
          return sent;
        });
  }

  /** Lets something go wrong with all open connections that it fits; how many there were. */
  public int strike(StreamFaultPlan plan) {
    List<StreamClient> hit = state.exclusively(() -> clients.stream().filter(plan::fits).toList());
    hit.forEach(client -> client.strike(plan.kind(), plan.text()));
    return hit.size();
  }

  /** Sends a sign of life on each connection that speaks {@code transport}. */
  public void beat(String transport) {
    List<StreamClient> open = state.exclusively(() -> List.copyOf(clients));
    for (StreamClient client : open) {
      if (client.transport().equals(transport)) {
        client.beat();
      }
    }
  }

  /** What the open connections are, the oldest first. */
  public <T> List<T> describe(Function<StreamClient, T> description) {
    return state.exclusively(() -> clients.stream().map(description).toList());
  }
}
