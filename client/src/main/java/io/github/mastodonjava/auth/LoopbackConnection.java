package io.github.mastodonjava.auth;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * One connection, one request, one answer. Whoever is slow, stops half-way or sends too much is cut
 * off; a browser that connects ahead and sends nothing is no harm.
 */
final class LoopbackConnection {
  static final int LARGEST_HEAD = 16 * 1024;
  private static final Duration LINGER = Duration.ofMillis(500);

  private final Socket socket;
  private final LongSupplier nanoTime;

  LoopbackConnection(Socket socket, LongSupplier nanoTime) {
    this.socket = socket;
    this.nanoTime = nanoTime;
  }

  /**
   * Returns the head of the request.
   *
   * @throws SocketTimeoutException if it is not there in time, however many bytes trickle in
   * @throws HeadTooLarge if there is no end to it
   */
  String readHead(Duration timeout) throws IOException {
    long deadline = nanoTime.getAsLong() + timeout.toNanos();
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    byte[] buffer = new byte[2048];
    while (true) {
      socket.setSoTimeout(millisUntil(deadline));
      int count = in.read(buffer);
      if (count < 0) {
        throw new IOException("the connection ended before the request did");
      }
      int seen = Math.max(0, head.length() - 3);
      head.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
      int end = end(head, seen);
      if (end >= 0 && end <= LARGEST_HEAD) {
        return head.substring(0, end);
      }
      if (head.length() > LARGEST_HEAD) {
        throw new HeadTooLarge();
      }
    }
  }

  void answer(LoopbackAnswer answer) throws IOException {
    socket.getOutputStream().write(answer.bytes());
    socket.getOutputStream().flush();
    socket.shutdownOutput();
    drain();
  }

  /** Reads on for a moment: closing with bytes unread would take the answer from the client. */
  private void drain() {
    long deadline = nanoTime.getAsLong() + LINGER.toNanos();
    byte[] buffer = new byte[8192];
    try {
      do {
        socket.setSoTimeout(millisUntil(deadline));
      } while (socket.getInputStream().read(buffer) >= 0);
    } catch (IOException e) {
      // it had its answer
    }
  }

  private int millisUntil(long deadline) throws SocketTimeoutException {
    long millis = (deadline - nanoTime.getAsLong()) / 1_000_000;
    if (millis <= 0) {
      throw new SocketTimeoutException();
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }

  private static int end(StringBuilder head, int from) {
    int end = head.indexOf("\r\n\r\n", from);
    return end >= 0 ? end : head.indexOf("\n\n", from);
  }

  /** More than {@link #LARGEST_HEAD} bytes without an end. */
  static final class HeadTooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
