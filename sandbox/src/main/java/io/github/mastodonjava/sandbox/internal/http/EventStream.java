package io.github.mastodonjava.sandbox.internal.http;

import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import io.github.mastodonjava.sandbox.internal.streaming.StreamClient;
import io.github.mastodonjava.sandbox.internal.streaming.StreamHub;
import io.github.mastodonjava.sandbox.internal.streaming.StreamMessage;
import io.github.mastodonjava.sandbox.internal.streaming.StreamRequest;
import io.github.mastodonjava.sandbox.internal.streaming.Wire;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** One stream of server-sent events. No thread waits for it. */
final class EventStream implements Wire {
  private static final String BEGINNING = ":)\n";
  private static final String HEARTBEAT = ":thump\n";

  private final StreamHub hub;
  private final EndPoint endPoint;
  private final Response response;
  private final Callback callback;

  EventStream(StreamHub hub, EndPoint endPoint, Response response, Callback callback) {
    this.hub = hub;
    this.endPoint = endPoint;
    this.response = response;
    this.callback = callback;
  }

  void begin(AccessToken token, StreamRequest request) {
    endPoint.setIdleTimeout(0);
    StreamClient client = hub.open(token, this, request);
    client.ready(BEGINNING);
    watch(client);
  }

  /** Learns when the client goes away, which the server would notice only when writing. */
  private void watch(StreamClient client) {
    endPoint.tryFillInterested(Callback.from(() -> read(client), failure -> closed(client)));
  }

  private void read(StreamClient client) {
    try {
      if (endPoint.fill(BufferUtil.allocate(1024)) < 0) {
        closed(client);
      } else {
        watch(client);
      }
    } catch (IOException e) {
      closed(client);
    }
  }

  private void closed(StreamClient client) {
    hub.close(client);
    endPoint.close();
    callback.succeeded();
  }

  @Override
  public String transport() {
    return "sse";
  }

  /** An event without a payload says {@code undefined}, as Mastodon's does. */
  @Override
  public String encode(StreamMessage message) {
    String payload = message.payload() == null ? "undefined" : message.payload();
    return "event: " + message.event() + "\ndata: " + payload + "\n\n";
  }

  @Override
  public void write(String text, Wire.Done done) {
    write(StreamingHandler.utf8(text), done);
  }

  private void write(ByteBuffer bytes, Wire.Done done) {
    response.write(false, bytes, Callback.from(() -> done.written(null), done::written));
  }

  @Override
  public void writeHalf(String text, Wire.Done done) {
    ByteBuffer bytes = StreamingHandler.utf8(text);
    write(bytes.limit(bytes.limit() / 2), done);
  }

  /** Bytes that are no chunk of HTTP. */
  @Override
  public void writeGarbage(Wire.Done done) {
    ByteBuffer bytes = ByteBuffer.wrap("garbage\r\n".getBytes(StandardCharsets.US_ASCII));
    endPoint.write(Callback.from(() -> done.written(null), done::written), bytes);
  }

  @Override
  public void beat(Wire.Done done) {
    write(HEARTBEAT, done);
  }

  @Override
  public void cut() {
    endPoint.close();
  }

  @Override
  public void reset() {
    Reset.close(endPoint);
  }

  @Override
  public void end() {
    response.write(true, ByteBuffer.allocate(0), Callback.from(endPoint::close));
  }
}
