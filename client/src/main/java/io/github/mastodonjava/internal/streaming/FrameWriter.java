package io.github.mastodonjava.internal.streaming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import okio.BufferedSink;

/**
 * Writes the frames of a WebSocket, as a client: <a
 * href="https://www.rfc-editor.org/rfc/rfc6455#section-5">RFC 6455, section 5</a>. Thread-safe.
 */
final class FrameWriter {
  private static final int NORMAL_CLOSURE = 1000;

  private final ReentrantLock lock = new ReentrantLock();
  private final BufferedSink sink;
  private final RandomGenerator random;
  private boolean closed;

  FrameWriter(BufferedSink sink, RandomGenerator random) {
    this.sink = sink;
    this.random = random;
  }

  void text(String text) throws IOException {
    write(FrameReader.TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  void ping() throws IOException {
    write(FrameReader.PING, new byte[0]);
  }

  void pong(byte[] payload) throws IOException {
    write(FrameReader.PONG, payload);
  }

  void close() throws IOException {
    write(FrameReader.CLOSE, new byte[] {(byte) (NORMAL_CLOSURE >> 8), (byte) NORMAL_CLOSURE});
  }

  private void write(int opcode, byte[] payload) throws IOException {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      closed = opcode == FrameReader.CLOSE;
      writeFrame(opcode, payload);
    } catch (IllegalStateException e) {
      throw new IOException("the connection has been closed", e); // by whoever reads it
    } finally {
      lock.unlock();
    }
  }

  private void writeFrame(int opcode, byte[] payload) throws IOException {
    sink.writeByte(0x80 | opcode);
    if (payload.length < 126) {
      sink.writeByte(0x80 | payload.length);
    } else if (payload.length <= 0xFFFF) {
      sink.writeByte(0x80 | 126).writeShort(payload.length);
    } else {
      sink.writeByte(0x80 | 127).writeLong(payload.length);
    }
    byte[] mask = new byte[4];
    random.nextBytes(mask);
    sink.write(mask);
    byte[] masked = new byte[payload.length];
    for (int i = 0; i < payload.length; i++) {
      masked[i] = (byte) (payload[i] ^ mask[i & 3]);
    }
    sink.write(masked).flush();
  }
}
