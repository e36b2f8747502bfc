package io.github.mastodonjava.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A stream of server-sent events, read by hand from a socket: headers, then lines as they come. */
final class TestEvents implements AutoCloseable {
  private final Socket socket;
  private final BufferedReader in;
  final String head;

  private TestEvents(Socket socket) throws IOException {
    this.socket = socket;
    this.in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder lines = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      lines.append(line).append('\n');
    }
    this.head = lines.toString();
  }

  /** Asks for a path below {@code /api/v1/streaming/} as {@code username}. */
  static TestEvents open(Sandbox sandbox, String username, String path) {
    URI uri = URI.create(sandbox.baseUrl());
    try {
      Socket socket = new Socket(uri.getHost(), uri.getPort());
      socket.setSoTimeout(5_000);
      String request =
          "GET /api/v1/streaming/"
              + path
              + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
              + sandbox.token(username)
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new TestEvents(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next line, past the sizes of chunks and empty lines; null at the end. */
  @Nullable String nextLine() {
    try {
      String line = in.readLine();
      while (line != null && (line.isEmpty() || line.matches("[0-9A-Fa-f]+"))) {
        line = in.readLine();
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
