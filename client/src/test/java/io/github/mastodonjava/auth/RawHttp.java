package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A client that sends exactly what it is told, and remembers the answers. */
final class RawHttp {
  private final List<String> answers = new ArrayList<>();

  /** Everything that came back, in order. */
  List<String> answers() {
    return answers;
  }

  String get(URI uri) {
    return send(
        uri,
        "GET %s?%s HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\n\r\n"
            .formatted(uri.getRawPath(), uri.getRawQuery(), uri.getRawAuthority()));
  }

  /** Sends {@code text} to the port of {@code uri} and reads until the server closes. */
  String send(URI uri, String text) {
    try (Socket socket = connect(uri)) {
      socket.getOutputStream().write(text.getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      answers.add(answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Socket connect(URI uri) throws IOException {
    Socket socket = new Socket(InetAddress.getByName(uri.getHost()), uri.getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }
}
