package io.github.mastodonjava.sandbox.internal.streaming;

import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import io.github.mastodonjava.sandbox.internal.state.Account;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One connection with its subscriptions, which the state's lock guards. */
public final class StreamClient {
  private final AccessToken token;
  private final Account user;
  private final Wire wire;
  private final Outlet outlet;
  private final Map<List<String>, Subscription> subscriptions = new LinkedHashMap<>();
  private volatile boolean alive = true;

  StreamClient(AccessToken token, Wire wire) {
    this.token = token;
    this.user = Objects.requireNonNull(token.owner());
    this.wire = wire;
    this.outlet = new Outlet(wire);
  }

  AccessToken token() {
    return token;
  }

  public Account user() {
    return user;
  }

  public String transport() {
    return wire.transport();
  }

  /** The streams that it has, each with its tag or list. */
  public List<List<String>> streams() {
    return subscriptions.values().stream().map(Subscription::stream).toList();
  }

  List<Subscription> subscriptions() {
    return new ArrayList<>(subscriptions.values());
  }

  /** Adds a subscription; whether there was none to the same. */
  boolean add(Subscription subscription) {
    return subscriptions.putIfAbsent(subscription.topics(), subscription) == null;
  }

  @Nullable Subscription remove(List<String> topics) {
    return subscriptions.remove(topics);
  }

  /** The connection stands; until now everything waited. */
  public void ready() {
    outlet.ready();
  }

  /** The connection stands, and begins with {@code text}. */
  public void ready(String text) {
    outlet.sendFirst(text);
    outlet.ready();
  }

  void send(StreamMessage message) {
    outlet.send(message);
  }

  /** Sends text that is no event, such as an error. */
  public void sendText(String text) {
    outlet.sendText(text);
  }

  /** Answers the client's sign of life. */
  public void answer(Runnable pong) {
    outlet.sign(
        done -> {
          pong.run();
          done.written(null);
        });
  }

  /** The client showed that it is there. */
  public void heard() {
    alive = true;
  }

  /** Sends a sign of life; a WebSocket that did not answer the last one is given up. */
  void beat() {
    if (!alive) {
      wire.cut();
      return;
    }
    alive = !wire.transport().equals("websocket");
    outlet.sign(wire::beat);
  }

  void closed() {
    outlet.close();
  }

  /** Ends the stream politely, once what waits is out of the way. */
  void end() {
    outlet.close();
    wire.end();
  }

  void strike(StreamFaultPlan.Kind kind, @Nullable String text) {
    switch (kind) {
      case DROP -> wire.cut();
      case RESET -> wire.reset();
      case END -> end();
      case CUT_NEXT -> outlet.cutNext();
      case GARBAGE -> outlet.sendGarbage();
      case TEXT -> outlet.sendText(String.valueOf(text));
      case HOLD -> outlet.mode(Outlet.Mode.HOLDING);
      case LOSE -> outlet.mode(Outlet.Mode.LOSING);
      case STALL -> outlet.mode(Outlet.Mode.STALLED);
      case SILENCE -> outlet.silence();
      case HEAL -> outlet.flow();
    }
  }
}
