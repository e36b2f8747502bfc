package io.github.mastodonjava.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/**
 * A {@link PushReceiver} in the JDK's HTTP server: {@code server.createContext("/push/7f3a", new
 * PushHandler(receiver))}. TLS is that server's, or a proxy's before it.
 */
public final class PushHandler implements HttpHandler {
  /** One byte more than a push may have is enough to see that it is too long. */
  private static final int MOST = 8193;

  private final PushReceiver receiver;

  public PushHandler(PushReceiver receiver) {
    this.receiver = receiver;
  }

  /** Answers with the receiver's status; 405 to anything but POST. */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      int status = 405;
      if (exchange.getRequestMethod().equals("POST")) {
        byte[] body = exchange.getRequestBody().readNBytes(MOST);
        status = receiver.receive(exchange.getRequestHeaders(), body);
      }
      if (status == 405) {
        exchange.getResponseHeaders().set("Allow", "POST");
      }
      exchange.sendResponseHeaders(status, -1);
    }
  }
}
