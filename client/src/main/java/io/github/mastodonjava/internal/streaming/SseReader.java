package io.github.mastodonjava.internal.streaming;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events: <a
 * href="https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation">WHATWG
 * HTML, section 9.2.6</a>. An event that is longer than a limit is an error. Its data is mostly a
 * part of the buffer that it was received in. For one thread.
 */
final class SseReader {
  private static final int SMALLEST = 8 << 10;
  private static final int LARGEST_KEPT = 64 << 10;

  private final BufferedSource source;
  private final int limit;
  private byte[] buffer = new byte[SMALLEST];

  /** Where the event in progress begins; nothing before it is needed. */
  private int start;

  /** Where the next line begins. */
  private int next;

  private int end;
  private boolean first = true;
  private boolean afterCr;

  private String event = "";
  private boolean hasData;
  private int dataStart;
  private int dataEnd;
  private @Nullable ByteArrayOutputStream joined;
  private boolean complete;
  private long retryMillis = -1;

  SseReader(BufferedSource source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  /** The type of the event that was read last. */
  String event() {
    return event.isEmpty() ? "message" : event;
  }

  /** What the data of that event is a part of; valid until the next line is read. */
  byte[] data() {
    return joined == null ? buffer : joined.toByteArray();
  }

  int dataOffset() {
    return joined == null ? dataStart : 0;
  }

  int dataLength() {
    return joined == null ? dataEnd - dataStart : joined.size();
  }

  /** How long the server wants clients to wait before they connect again; -1 where it does not. */
  long retryMillis() {
    return retryMillis;
  }

  /**
   * Reads one line.
   *
   * @return whether it completes an event
   * @throws EOFException at the end; what has not been completed then is thrown away, as it must be
   */
  boolean read() throws IOException {
    if (complete || (!hasData && event.isEmpty())) {
      forget();
    }
    int lineEnd = lineEnd();
    int line = next;
    next = lineEnd + 1;
    afterCr = buffer[lineEnd] == '\r';
    if (first) {
      first = false;
      line = skipByteOrderMark(line, lineEnd);
    }
    if (line == lineEnd) {
      complete = true;
      if (hasData && dataLength() > limit) {
        throw new MessageTooLargeException(dataLength(), limit);
      }
      return hasData;
    }
    readField(line, lineEnd);
    return false;
  }

  private void forget() {
    complete = false;
    event = "";
    hasData = false;
    joined = null;
    start = next;
    if (start == end && buffer.length > LARGEST_KEPT) {
      buffer = new byte[SMALLEST];
      start = next = end = 0;
    }
  }

  private int lineEnd() throws IOException {
    int at = next;
    while (true) {
      if (at == end) {
        at -= fill();
      }
      if (afterCr) {
        afterCr = false;
        if (buffer[at] == '\n') {
          next = ++at;
          continue;
        }
      }
      byte[] bytes = buffer;
      for (int last = end; at < last; at++) {
        byte b = bytes[at];
        if (b == '\n' || b == '\r') {
          return at;
        }
      }
    }
  }

  /** Receives more; returns by how much everything in the buffer moved towards its beginning. */
  private int fill() throws IOException {
    int moved = start;
    if (moved > 0) {
      System.arraycopy(buffer, moved, buffer, 0, end - moved);
      start = 0;
      next -= moved;
      end -= moved;
      dataStart -= moved;
      dataEnd -= moved;
    }
    if (end == buffer.length) {
      if (end > limit) {
        throw new MessageTooLargeException(end, limit);
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int count = source.read(buffer, end, buffer.length - end);
    if (count < 0) {
      throw new EOFException("the server ended the stream");
    }
    end += count;
    return moved;
  }

  private int skipByteOrderMark(int line, int lineEnd) {
    boolean marked =
        lineEnd - line >= 3
            && buffer[line] == (byte) 0xEF
            && buffer[line + 1] == (byte) 0xBB
            && buffer[line + 2] == (byte) 0xBF;
    return marked ? line + 3 : line;
  }

  private void readField(int line, int lineEnd) {
    int colon = line;
    while (colon < lineEnd && buffer[colon] != ':') {
      colon++;
    }
    int value = Math.min(colon + 1, lineEnd);
    if (value < lineEnd && buffer[value] == ' ') {
      value++;
    }
    if (isName("data", line, colon)) {
      addData(value, lineEnd);
    } else if (isName("event", line, colon)) {
      event = text(value, lineEnd);
    } else if (isName("retry", line, colon)) {
      readRetry(text(value, lineEnd));
    }
  }

  private boolean isName(String name, int from, int to) {
    if (to - from != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (buffer[from + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void addData(int from, int to) {
    if (!hasData) {
      hasData = true;
      dataStart = from;
      dataEnd = to;
      return;
    }
    if (joined == null) {
      joined = new ByteArrayOutputStream(to - dataStart);
      joined.write(buffer, dataStart, dataEnd - dataStart);
    }
    joined.write('\n');
    joined.write(buffer, from, to - from);
  }

  private void readRetry(String digits) {
    boolean number = !digits.isEmpty() && digits.length() <= 18;
    for (int i = 0; i < digits.length(); i++) {
      number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    if (number) {
      retryMillis = Long.parseLong(digits);
    }
  }

  private String text(int from, int to) {
    return new String(buffer, from, to - from, StandardCharsets.UTF_8);
  }
}
