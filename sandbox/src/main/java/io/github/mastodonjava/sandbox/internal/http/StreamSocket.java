package io.github.mastodonjava.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import io.github.mastodonjava.sandbox.internal.streaming.StreamClient;
import io.github.mastodonjava.sandbox.internal.streaming.StreamHub;
import io.github.mastodonjava.sandbox.internal.streaming.StreamRequest;
import io.github.mastodonjava.sandbox.internal.streaming.StreamingError;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/**
 * What a client says over its WebSocket: begin and end streams, pings and pongs. Public, since
 * Jetty calls it by method handles.
 */
public final class StreamSocket implements Session.Listener.AutoDemanding {
  private final StreamHub hub;
  private final WebSocketWire wire;
  private final StreamClient client;

  StreamSocket(StreamHub hub, AccessToken token, EndPoint endPoint) {
    this.hub = hub;
    this.wire = new WebSocketWire(endPoint);
    this.client = hub.open(token, wire, null);
  }

  @Override
  public void onWebSocketOpen(Session session) {
    session.setIdleTimeout(Duration.ZERO);
    wire.opened(session);
    client.ready();
  }

  @Override
  public void onWebSocketText(String text) {
    JsonNode json;
    try {
      json = Json.parse(text);
    } catch (ApiError e) {
      return;
    }
    StreamRequest request =
        new StreamRequest(
            text(json.path("stream")), text(json.path("tag")), text(json.path("list")));
    switch (json.path("type").asText()) {
      case "subscribe" -> subscribe(request);
      case "unsubscribe" -> unsubscribe(request);
      default -> {
        // Mastodon says nothing to what it does not know.
      }
    }
  }

  /** A plain value, or the first of a list. */
  private static @Nullable String text(JsonNode node) {
    JsonNode value = node.isArray() ? node.path(0) : node;
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  /** Begins a stream, or says why not. */
  void subscribe(StreamRequest request) {
    try {
      hub.subscribe(client, request);
    } catch (StreamingError e) {
      send(ApiError.body(e.description()).put("status", e.status()));
    }
  }

  private void unsubscribe(StreamRequest request) {
    try {
      hub.unsubscribe(client, request);
    } catch (StreamingError e) {
      send(ApiError.body("Error unsubscribing from channel"));
    }
  }

  private void send(ObjectNode json) {
    client.sendText(json.toString());
  }

  @Override
  public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
    callback.succeed();
    wire.end(1003, "The mastodon streaming server does not support binary messages");
  }

  @Override
  public void onWebSocketPing(ByteBuffer payload) {
    ByteBuffer copy = ByteBuffer.allocate(payload.remaining()).put(payload).flip();
    client.answer(() -> wire.pong(copy));
  }

  @Override
  public void onWebSocketPong(ByteBuffer payload) {
    client.heard();
  }

  @Override
  public void onWebSocketClose(int statusCode, @Nullable String reason, Callback callback) {
    closed();
    callback.succeed();
  }

  /** Forgets the connection, which is gone or did not come about. */
  void closed() {
    hub.close(client);
  }
}
