package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.internal.http.BaseUrl;
import io.github.mastodonjava.internal.http.StreamCalls;
import io.github.mastodonjava.streaming.Stream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import okio.Socket;
import org.jspecify.annotations.Nullable;

/** Opens connections. */
final class Handshake {
  private static final int LIMIT = 1 << 20;
  private static final String EVENT_STREAM = "text/event-stream";
  private static final String ACCEPT_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  private final StreamCalls calls;
  private final BaseUrl server;
  private final RandomGenerator random;
  private final Consumer<Call> started;

  /** Takes who is to hear of a call before it begins to wait, to be able to cancel it. */
  Handshake(StreamCalls calls, BaseUrl server, RandomGenerator random, Consumer<Call> started) {
    this.calls = calls;
    this.server = server;
    this.random = random;
    this.started = started;
  }

  /**
   * Opens a WebSocket (<a href="https://www.rfc-editor.org/rfc/rfc6455#section-4.1">RFC 6455,
   * section 4.1</a>), without offering compression.
   *
   * @param single the stream that it is to carry; null for those that will be subscribed to
   * @param attempt its number, for those who listen to calls
   * @throws MastodonApiException if the answer is another
   */
  Wire webSocket(@Nullable Stream single, @Nullable String token, TokenPlace place, int attempt)
      throws IOException {
    byte[] nonce = new byte[16];
    random.nextBytes(nonce);
    String key = Base64.getEncoder().encodeToString(nonce);
    Map<String, String> query = single == null ? Map.of() : StreamEndpoints.queryOfAll(single);
    Request.Builder request =
        calls
            .request(server, StreamEndpoints.ALL.path(), query)
            .header("Connection", "Upgrade")
            .header("Upgrade", "websocket")
            .header("Sec-WebSocket-Key", key)
            .header("Sec-WebSocket-Version", "13");
    place.put(token, request);
    Call call = start(request.build());
    Response response = calls.execute(call, StreamEndpoints.ALL, attempt);
    Socket socket = response.socket();
    if (response.code() != 101 || socket == null) {
      throw StreamCalls.refusal(StreamEndpoints.ALL, response);
    }
    Wire wire = new WebSocketWire(socket, LIMIT, single == null, random);
    if (!accept(key).equals(response.header("Sec-WebSocket-Accept"))
        || response.header("Sec-WebSocket-Extensions") != null) {
      wire.cancel();
      wire.release();
      throw new ProtocolException("the answer to the handshake of the WebSocket does not match");
    }
    return wire;
  }

  /**
   * Opens a stream of server-sent events.
   *
   * @throws MastodonApiException if the answer is another
   */
  Wire serverSentEvents(Stream stream, @Nullable String token, int attempt) throws IOException {
    Endpoint<?> endpoint = StreamEndpoints.of(stream);
    Request.Builder request =
        calls
            .request(server, endpoint.path(), StreamEndpoints.query(stream))
            .header("Accept", EVENT_STREAM)
            .header("Accept-Encoding", "identity")
            .header("Cache-Control", "no-store");
    TokenPlace.HEADER.put(token, request);
    Call call = start(request.build());
    Response response = calls.execute(call, endpoint, attempt);
    String type = response.header("Content-Type");
    if (response.code() != 200 || type == null || !isEventStream(type)) {
      throw StreamCalls.refusal(endpoint, response);
    }
    return new SseWire(call, response, LIMIT);
  }

  private static boolean isEventStream(String type) {
    return type.regionMatches(true, 0, EVENT_STREAM, 0, EVENT_STREAM.length());
  }

  private Call start(Request request) {
    Call call = calls.call(request);
    started.accept(call);
    return call;
  }

  private static String accept(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1")
              .digest((key + ACCEPT_SUFFIX).getBytes(StandardCharsets.US_ASCII));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
