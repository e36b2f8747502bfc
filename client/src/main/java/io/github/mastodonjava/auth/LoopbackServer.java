package io.github.mastodonjava.auth;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The listening side of {@link LoopbackLogin}: one page, for browsers of this machine. */
final class LoopbackServer implements AutoCloseable {
  static final String PATH = "/callback";
  private static final int MOST_CONNECTIONS = 32;

  private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final ServerSocket listener;
  private final Duration reading;
  private final LongSupplier nanoTime;
  private final Supplier<@Nullable LoopbackAttempt> attempt;
  private final Deque<Socket> connections = new ConcurrentLinkedDeque<>();

  private LoopbackServer(
      ServerSocket listener,
      Duration reading,
      LongSupplier nanoTime,
      Supplier<@Nullable LoopbackAttempt> attempt) {
    this.listener = listener;
    this.reading = reading;
    this.nanoTime = nanoTime;
    this.attempt = attempt;
  }

  static LoopbackServer start(
      InetAddress address,
      Duration reading,
      LongSupplier nanoTime,
      Supplier<@Nullable LoopbackAttempt> attempt)
      throws IOException {
    LoopbackServer server =
        new LoopbackServer(new ServerSocket(0, 50, address), reading, nanoTime, attempt);
    daemon(server::accept, "mastodon-loopback-login");
    return server;
  }

  int port() {
    return listener.getLocalPort();
  }

  boolean isClosed() {
    return listener.isClosed();
  }

  /** Returns when the port is free: the system keeps it for as long as a thread waits on it. */
  @Override
  public void close() {
    closeQuietly(listener);
    closeConnections();
    try {
      boolean unused = stopped.await(LONGEST_CLOSING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void accept() {
    try {
      while (!listener.isClosed()) {
        acceptOne();
      }
    } finally {
      stopped.countDown();
    }
  }

  private void acceptOne() {
    try {
      Socket socket = listener.accept();
      connections.add(socket);
      dropOldest();
      daemon(() -> serve(socket), "mastodon-loopback-request");
    } catch (IOException e) {
      // closed; or there are too many open files, of which these are some
      closeConnections();
    }
  }

  /** Whoever holds connections open cannot keep the user's browser out. */
  private void dropOldest() {
    while (connections.size() > MOST_CONNECTIONS) {
      Socket oldest = connections.poll();
      if (oldest != null) {
        closeQuietly(oldest);
      }
    }
  }

  private void closeConnections() {
    connections.forEach(LoopbackServer::closeQuietly);
  }

  private void serve(Socket socket) {
    try (socket) {
      LoopbackConnection connection = new LoopbackConnection(socket, nanoTime);
      LoopbackAttempt.Reply reply = reply(connection);
      try {
        connection.answer(reply.answer());
      } finally {
        reply.then().run();
      }
    } catch (IOException e) {
      // the client went away
    } finally {
      connections.remove(socket);
    }
  }

  private LoopbackAttempt.Reply reply(LoopbackConnection connection) throws IOException {
    try {
      LoopbackRequest request = LoopbackRequest.parse(connection.readHead(reading));
      return request == null ? only(LoopbackAnswer.text("400 Bad Request")) : reply(request);
    } catch (SocketTimeoutException e) {
      return only(LoopbackAnswer.text("408 Request Timeout"));
    } catch (LoopbackConnection.HeadTooLarge e) {
      return only(LoopbackAnswer.text("431 Request Header Fields Too Large"));
    }
  }

  private LoopbackAttempt.Reply reply(LoopbackRequest request) {
    // a page of another name that resolves to this machine (DNS rebinding) has another host
    if (!("127.0.0.1:" + port()).equals(request.host())) {
      return only(LoopbackAnswer.text("421 Misdirected Request"));
    }
    if (!PATH.equals(request.target().getRawPath())) {
      return only(LoopbackAnswer.text("404 Not Found"));
    }
    if (!request.method().equals("GET")) {
      return only(LoopbackAnswer.notAllowed());
    }
    LoopbackAttempt waiting = attempt.get();
    return waiting == null ? LoopbackAttempt.Reply.UNKNOWN : waiting.reply(request.target());
  }

  private static LoopbackAttempt.Reply only(LoopbackAnswer answer) {
    return new LoopbackAttempt.Reply(answer, () -> {});
  }

  private static void daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      // it is of no use any more
    }
  }
}
