package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.internal.json.Message;
import io.github.mastodonjava.streaming.Stream;
import java.io.Closeable;
import java.io.IOException;
import java.util.random.RandomGenerator;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;
import okio.Socket;
import org.jspecify.annotations.Nullable;

/** A WebSocket that carries any number of streams, or the one that its address names. */
final class WebSocketWire implements Wire {
  private final Socket socket;
  private final BufferedSource source;
  private final BufferedSink sink;
  private final FrameReader reader;
  private final FrameWriter writer;
  private final boolean multiplexed;

  WebSocketWire(Socket socket, int limit, boolean multiplexed, RandomGenerator random) {
    this.socket = socket;
    this.source = Okio.buffer(socket.getSource());
    this.sink = Okio.buffer(socket.getSink());
    this.writer = new FrameWriter(sink, random);
    this.reader = new FrameReader(source, limit, new Answering());
    this.multiplexed = multiplexed;
  }

  private final class Answering implements FrameReader.Control {
    @Override
    public void pinged(byte[] payload) throws IOException {
      writer.pong(payload);
    }

    @Override
    public void closed(byte[] payload) throws IOException {
      writer.close();
    }
  }

  @Override
  public @Nullable Message read() throws IOException {
    byte[] message = reader.read();
    return message == null ? null : Message.ofWebSocket(message);
  }

  @Override
  public void subscribe(Stream stream) throws IOException {
    if (multiplexed) {
      writer.text(SubscribeFrame.of("subscribe", stream));
    }
  }

  @Override
  public void unsubscribe(Stream stream) throws IOException {
    if (multiplexed) {
      writer.text(SubscribeFrame.of("unsubscribe", stream));
    }
  }

  @Override
  public boolean ping() throws IOException {
    writer.ping();
    return true;
  }

  @Override
  public void sayGoodbye() {
    try {
      writer.close();
    } catch (IOException e) {
      // it is over either way
    }
  }

  @Override
  public void cancel() {
    socket.cancel();
  }

  @Override
  public void release() {
    close(source);
    close(sink);
  }

  private static void close(Closeable end) {
    try {
      end.close();
    } catch (IOException e) {
      // it is over either way
    }
  }
}
