package io.github.mastodonjava.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.streaming.StreamMessage;
import io.github.mastodonjava.sandbox.internal.streaming.Wire;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** A WebSocket, and the connection under it where frames are to be broken. */
final class WebSocketWire implements Wire {
  private static final int FINAL_TEXT = 0x81;
  private static final int LENGTH_OF_16_BITS = 126;
  private static final int LENGTH_OF_64_BITS = 127;

  private final EndPoint endPoint;
  private volatile @Nullable Session opened;
  private boolean ended;

  WebSocketWire(EndPoint endPoint) {
    this.endPoint = endPoint;
  }

  /** Nothing is written before this. */
  synchronized void opened(Session session) {
    opened = session;
    if (ended) {
      end();
    }
  }

  private Session session() {
    return Objects.requireNonNull(opened);
  }

  @Override
  public String transport() {
    return "websocket";
  }

  /** The payload is a text even where it holds JSON. */
  @Override
  public String encode(StreamMessage message) {
    ObjectNode json = Json.object();
    json.set("stream", Json.strings(message.stream()));
    json.put("event", message.event());
    if (message.payload() != null) {
      json.put("payload", message.payload());
    }
    return new String(Json.bytes(json), StandardCharsets.UTF_8);
  }

  @Override
  public void write(String text, Wire.Done done) {
    session().sendText(text, callback(done));
  }

  private static Callback callback(Wire.Done done) {
    return Callback.from(() -> done.written(null), done::written);
  }

  @Override
  public void writeHalf(String text, Wire.Done done) {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer frame = ByteBuffer.allocate(payload.length + 10).put((byte) FINAL_TEXT);
    if (payload.length < LENGTH_OF_16_BITS) {
      frame.put((byte) payload.length);
    } else if (payload.length < 1 << Short.SIZE) {
      frame.put((byte) LENGTH_OF_16_BITS).putShort((short) payload.length);
    } else {
      frame.put((byte) LENGTH_OF_64_BITS).putLong(payload.length);
    }
    writeRaw(frame.put(payload, 0, payload.length / 2).flip(), done);
  }

  /** A frame of a kind that does not exist. */
  @Override
  public void writeGarbage(Wire.Done done) {
    writeRaw(ByteBuffer.wrap(new byte[] {(byte) 0xFF, 0x05, 'o', 'o', 'p', 's', '!'}), done);
  }

  private void writeRaw(ByteBuffer bytes, Wire.Done done) {
    endPoint.write(
        org.eclipse.jetty.util.Callback.from(() -> done.written(null), done::written), bytes);
  }

  @Override
  public void beat(Wire.Done done) {
    session().sendPing(ByteBuffer.allocate(0), callback(done));
  }

  @Override
  public void cut() {
    endPoint.close();
  }

  @Override
  public void reset() {
    Reset.close(endPoint);
  }

  void pong(ByteBuffer payload) {
    session().sendPong(payload, Callback.NOOP);
  }

  @Override
  public void end() {
    end(1005, null);
  }

  synchronized void end(int status, @Nullable String reason) {
    ended = true;
    Session session = opened;
    if (session != null) {
      session.close(status, reason, Callback.NOOP);
    }
  }
}
