package io.github.mastodonjava.benchmarks.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Streams statuses over plain sockets or TLS, to WebSockets and as server-sent events: as fast as
 * they are taken, when the same come again and again, or so many a second, numbered from 1. Asked
 * for {@link #SENT}, it sends no more of the latter, and answers how many there were.
 *
 * <p>As a program it takes the events a second of each connection (0 for a flood) and, for TLS, a
 * key store and its password; it prints its port, and ends when its input does.
 */
public final class FloodServer implements AutoCloseable {
  /** The path that ends the sending. */
  public static final String SENT = "/benchmark/sent";

  private final ServerSocket listening;
  private final int perSecond;
  private final ReentrantReadWriteLock ending = new ReentrantReadWriteLock();
  private final LongAdder sent = new LongAdder();
  private boolean ended;
  private final ExecutorService threads = Threads.newExecutor();

  private FloodServer(ServerSocket listening, int perSecond) {
    this.listening = listening;
    this.perSecond = perSecond;
  }

  public static void main(String[] args) throws IOException, GeneralSecurityException {
    ServerSocket listening =
        args.length < 3 ? plain() : Tls.serverSocket(Path.of(args[1]), args[2].toCharArray());
    try (FloodServer server = new FloodServer(listening, Integer.parseInt(args[0]))) {
      server.start();
      System.out.println(server.port());
      while (System.in.read() >= 0) {
        // the process that started this one is still there
      }
    }
  }

  private static ServerSocket plain() throws IOException {
    return new ServerSocket(0, 1_024, InetAddress.getLoopbackAddress());
  }

  /** Listens on a free port of the loopback. */
  public static FloodServer start(int perSecond) throws IOException {
    FloodServer server = new FloodServer(plain(), perSecond);
    server.start();
    return server;
  }

  private void start() {
    threads.execute(this::acceptAll);
  }

  public int port() {
    return listening.getLocalPort();
  }

  private void acceptAll() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        threads.execute(() -> serve(socket));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket socket) {
    try (socket;
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1_024);
        OutputStream out = socket.getOutputStream()) {
      socket.setTcpNoDelay(true);
      for (StreamHandshake.Request request = StreamHandshake.read(in);
          request != null;
          request = StreamHandshake.read(in)) {
        if (request.path().startsWith("/api/v1/streaming")) {
          stream(request, in, out);
          return;
        }
        out.write(
            request.path().equals(SENT)
                ? StreamHandshake.answer(Long.toString(end()))
                : request.answer());
      }
    } catch (IOException e) {
      // the rival's process has ended
    }
  }

  private void stream(StreamHandshake.Request request, InputStream in, OutputStream out)
      throws IOException {
    if (request.key() == null) {
      out.write(
          "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n:)\n"
              .getBytes(ISO_8859_1));
      send(StreamFrames.serverSentEvents(), out);
    } else {
      out.write(StreamHandshake.accept(request.key()));
      if (in.read() >= 0) { // what comes first asks for a stream
        send(StreamFrames.webSocket(), out);
      }
    }
  }

  private void send(StreamFrames frames, OutputStream out) throws IOException {
    if (perSecond == 0) {
      while (true) {
        out.write(frames.all());
      }
    }
    long pause = 1_000_000_000L / perSecond;
    long next = System.nanoTime();
    for (int i = 1; send(frames.one(i), out); i++) {
      next += pause;
      LockSupport.parkNanos(next - System.nanoTime());
    }
    while (!listening.isClosed()) {
      LockSupport.park(); // the connection stays
    }
  }

  /** Returns whether more is to be sent. */
  private boolean send(byte[] event, OutputStream out) throws IOException {
    ending.readLock().lock();
    try {
      if (!ended) {
        out.write(event);
        sent.increment();
      }
      return !ended;
    } finally {
      ending.readLock().unlock();
    }
  }

  private long end() {
    ending.writeLock().lock();
    try {
      ended = true;
      return sent.sum();
    } finally {
      ending.writeLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    threads.shutdownNow();
  }
}
