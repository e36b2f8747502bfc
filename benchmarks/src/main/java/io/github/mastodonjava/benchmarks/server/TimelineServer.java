package io.github.mastodonjava.benchmarks.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/**
 * Answers GET requests over plain sockets, a thread for each connection, and does nothing else: no
 * rival waits for it longer than the one of {@code paging.Floor}.
 *
 * <p>As a program it takes the number of pages, prints its port, and ends when its input does.
 */
public final class TimelineServer implements AutoCloseable {
  private final ServerSocket listening;
  private final TimelineAnswers answers;

  private TimelineServer(ServerSocket listening, TimelineAnswers answers) {
    this.listening = listening;
    this.answers = answers;
  }

  public static void main(String[] args) throws IOException {
    try (TimelineServer server = start(Integer.parseInt(args[0]))) {
      System.out.println(server.port());
      while (System.in.read() >= 0) {
        // the process that started this one is still there
      }
    }
  }

  /** Listens on a free port of the loopback for readers of a timeline of so many pages. */
  public static TimelineServer start(int pageCount) throws IOException {
    ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    TimelineServer server = new TimelineServer(listening, new TimelineAnswers(pageCount));
    inBackground(server::acceptAll);
    return server;
  }

  private static void inBackground(Runnable task) {
    Thread thread = new Thread(task, "timeline-server");
    thread.setDaemon(true);
    thread.start();
  }

  public int port() {
    return listening.getLocalPort();
  }

  private void acceptAll() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        inBackground(() -> serve(socket));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket socket) {
    try (socket;
        InputStream in = new BufferedInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream()) {
      socket.setTcpNoDelay(true);
      String request = readLine(in);
      while (request != null) {
        String host = readHost(in);
        out.write(answers.to(request.substring("GET ".length(), request.lastIndexOf(' ')), host));
        request = readLine(in);
      }
    } catch (IOException e) {
      // the rival's process has ended
    }
  }

  private static String readHost(InputStream in) throws IOException {
    String host = "";
    String line = readLine(in);
    while (line != null && !line.isEmpty()) {
      if (line.regionMatches(true, 0, "Host:", 0, 5)) {
        host = line.substring(5).strip();
      }
      line = readLine(in);
    }
    return host;
  }

  private static @Nullable String readLine(InputStream in) throws IOException {
    byte[] line = new byte[8192];
    int length = 0;
    int c = in.read();
    while (c >= 0 && c != '\n') {
      if (c != '\r') {
        line[length++] = (byte) c;
      }
      c = in.read();
    }
    return c < 0 ? null : new String(line, 0, length, ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
