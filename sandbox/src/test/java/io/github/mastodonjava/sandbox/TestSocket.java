package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A WebSocket that remembers what comes. */
final class TestSocket implements WebSocket.Listener, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final StringBuilder partial = new StringBuilder();
  private final WebSocket socket;

  private TestSocket(URI uri, WebSocket.Builder builder) {
    socket = builder.buildAsync(uri, this).join();
  }

  /** Connects as {@code username}, with a query such as {@code stream=user}, or none. */
  static TestSocket open(Sandbox sandbox, String username, String query) {
    return new TestSocket(
        uri(sandbox, query),
        HTTP.newWebSocketBuilder().header("Authorization", "Bearer " + sandbox.token(username)));
  }

  static TestSocket openWith(Sandbox sandbox, String query, String subprotocol) {
    WebSocket.Builder builder = HTTP.newWebSocketBuilder();
    return new TestSocket(
        uri(sandbox, query), subprotocol.isEmpty() ? builder : builder.subprotocols(subprotocol));
  }

  /** The answer to a handshake that is refused. */
  static HttpResponse<?> refusal(ThrowingCallable handshake) {
    Throwable thrown = catchThrowable(handshake);
    while (thrown != null && !(thrown instanceof WebSocketHandshakeException)) {
      thrown = thrown.getCause();
    }
    if (thrown instanceof WebSocketHandshakeException refused) {
      return refused.getResponse();
    }
    throw new AssertionError("the handshake is refused", thrown);
  }

  private static URI uri(Sandbox sandbox, String query) {
    String path = "/api/v1/streaming" + (query.isEmpty() ? "" : "?" + query);
    return URI.create(sandbox.baseUrl().replace("http:", "ws:") + path);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    partial.append(text);
    if (last) {
      received.add(partial.toString());
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
    received.add("ping");
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
    received.add("pong");
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    received.add("closed " + status);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    received.add("failed");
  }

  WebSocket raw() {
    return socket;
  }

  void send(String text) {
    socket.sendText(text, true).join();
  }

  /**
   * Subscribes, and waits until it has happened.
   *
   * @param more names and values in turn, such as {@code tag} and its name
   */
  TestSocket subscribe(Sandbox sandbox, String stream, String... more) {
    int before = count(sandbox);
    ObjectNode json = JSON.createObjectNode().put("type", "subscribe").put("stream", stream);
    for (int i = 0; i < more.length; i += 2) {
      json.put(more[i], more[i + 1]);
    }
    send(json.toString());
    Awaitility.await().until(() -> count(sandbox) > before);
    return this;
  }

  private static int count(Sandbox sandbox) {
    return sandbox.streams().connections().stream().mapToInt(c -> c.streams().size()).sum();
  }

  /** What comes next. */
  String next() {
    try {
      String text = received.poll(5, TimeUnit.SECONDS);
      assertThat(text).as("something comes").isNotNull();
      return String.valueOf(text);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  JsonNode nextJson() {
    return json(next());
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  /** The next event as {@code [stream] event payload}, where a payload with an id is that id. */
  String nextEvent() {
    JsonNode frame = nextJson();
    String payload = frame.path("payload").asText();
    String shown = payload.startsWith("{") ? json(payload).path("id").asText() : payload;
    return frame.path("stream") + " " + frame.path("event").asText() + " " + shown;
  }

  /** The events until one that says that this is all. */
  List<String> eventsSoFar(Sandbox sandbox) {
    sandbox.streams().emit("that_is_all", null);
    List<String> events = new ArrayList<>();
    for (String event = nextEvent(); !event.contains("that_is_all"); event = nextEvent()) {
      events.add(event);
    }
    return events;
  }

  @Override
  public void close() {
    socket.abort();
  }
}
