package io.github.mastodonjava.benchmarks.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Takes one upload of a known length, keeps nothing of it, and answers that it is ready. */
final class CountingServer implements AutoCloseable {
  private static final String ANSWER = "{\"id\":\"1\",\"url\":\"http://127.0.0.1/1.mp4\"}";

  private final ServerSocket listening;
  private final AtomicLong received = new AtomicLong();

  private CountingServer(ServerSocket listening) {
    this.listening = listening;
  }

  static CountingServer start() throws IOException {
    CountingServer server =
        new CountingServer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    Thread thread = new Thread(server::serve, "counting-server");
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  int port() {
    return listening.getLocalPort();
  }

  /** Bytes of the body, with what multipart adds to the file. */
  long received() {
    return received.get();
  }

  private void serve() {
    try (Socket socket = listening.accept()) {
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      long length = length(in);
      byte[] piece = new byte[1 << 16];
      while (received.get() < length) {
        int count = in.read(piece, 0, (int) Math.min(piece.length, length - received.get()));
        if (count < 0) {
          return;
        }
        received.addAndGet(count);
      }
      String head = "HTTP/1.1 200 OK\r\nContent-Length: " + ANSWER.length() + "\r\n\r\n";
      socket.getOutputStream().write((head + ANSWER).getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      System.err.println("the server failed: " + e);
    }
  }

  private static long length(InputStream in) throws IOException {
    long length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Long.parseLong(line.substring("content-length:".length()).strip());
      }
    }
    return length;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
