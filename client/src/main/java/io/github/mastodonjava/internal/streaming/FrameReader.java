package io.github.mastodonjava.internal.streaming;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the frames of a WebSocket, as a client: <a
 * href="https://www.rfc-editor.org/rfc/rfc6455#section-5">RFC 6455, section 5</a>. No message
 * longer than a limit is ever held, whatever length a frame announces. One thread reads.
 */
final class FrameReader {
  static final int CONTINUATION = 0x0;
  static final int TEXT = 0x1;
  static final int BINARY = 0x2;
  static final int CLOSE = 0x8;
  static final int PING = 0x9;
  static final int PONG = 0xA;

  private static final int CONTROL = 0x8;
  private static final int LONGEST_CONTROL = 125;

  private final BufferedSource source;
  private final int limit;
  private final Control control;
  private @Nullable Buffer fragments;

  /** Hears of what is no message. */
  interface Control {
    void pinged(byte[] payload) throws IOException;

    void closed(byte[] payload) throws IOException;
  }

  FrameReader(BufferedSource source, int limit, Control control) {
    this.source = source;
    this.limit = limit;
    this.control = control;
  }

  /** Reads one frame; returns the message that it completes, null where it completes none. */
  byte @Nullable [] read() throws IOException {
    int first = source.readByte() & 0xFF;
    int second = source.readByte() & 0xFF;
    int opcode = first & 0xF;
    boolean last = (first & 0x80) != 0;
    if ((first & 0x70) != 0) {
      throw new ProtocolException("a frame with reserved bits, and no extension was agreed on");
    }
    if ((second & 0x80) != 0) {
      throw new ProtocolException("a masked frame from a server");
    }
    long length = length(second & 0x7F);
    if ((opcode & CONTROL) != 0) {
      readControl(opcode, last, length);
      return null;
    }
    return switch (opcode) {
      case TEXT, BINARY -> begin(last, length);
      case CONTINUATION -> goOn(last, length);
      default -> throw new ProtocolException("a frame of the unknown kind " + opcode);
    };
  }

  private long length(int told) throws IOException {
    return switch (told) {
      case 126 -> source.readShort() & 0xFFFF;
      case 127 -> source.readLong();
      default -> told;
    };
  }

  private void readControl(int opcode, boolean last, long length) throws IOException {
    if (!last || length > LONGEST_CONTROL || length < 0) {
      throw new ProtocolException("a control frame that is split, or longer than 125 bytes");
    }
    byte[] payload = source.readByteArray(length);
    switch (opcode) {
      case PING -> control.pinged(payload);
      case PONG -> {}
      case CLOSE -> {
        control.closed(payload);
        throw new EOFException(farewell(payload));
      }
      default -> throw new ProtocolException("a frame of the unknown kind " + opcode);
    }
  }

  private static String farewell(byte[] payload) {
    if (payload.length < 2) {
      return "the server closed the WebSocket";
    }
    int code = ((payload[0] & 0xFF) << 8) | (payload[1] & 0xFF);
    return "the server closed the WebSocket with the code " + code;
  }

  private byte @Nullable [] begin(boolean last, long length) throws IOException {
    if (fragments != null) {
      throw new ProtocolException("a new message within another");
    }
    requireRoom(0, length);
    if (last) {
      return source.readByteArray(length);
    }
    fragments = new Buffer();
    source.readFully(fragments, length);
    return null;
  }

  private byte @Nullable [] goOn(boolean last, long length) throws IOException {
    Buffer begun = fragments;
    if (begun == null) {
      throw new ProtocolException("the continuation of no message");
    }
    requireRoom(begun.size(), length);
    source.readFully(begun, length);
    if (!last) {
      return null;
    }
    fragments = null;
    return begun.readByteArray();
  }

  private void requireRoom(long before, long length) throws IOException {
    if (length < 0 || length > limit - before) {
      throw new MessageTooLargeException(length < 0 ? Long.MAX_VALUE : before + length, limit);
    }
  }
}
