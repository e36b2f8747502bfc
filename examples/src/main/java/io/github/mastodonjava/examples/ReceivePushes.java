package io.github.mastodonjava.examples;

import com.sun.net.httpserver.HttpServer;
import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.WebPushSubscription;
import io.github.mastodonjava.push.PushHandler;
import io.github.mastodonjava.push.PushKeys;
import io.github.mastodonjava.push.PushMessage;
import io.github.mastodonjava.push.PushReceiver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/**
 * Prints who mentions or favourites the user, as the server pushes it, until it is interrupted:
 * {@code ReceivePushes https://mastodon.example TOKEN https://bot.example/push/7f3a 8080}. A proxy
 * that speaks TLS passes the address on to the port.
 */
public final class ReceivePushes {
  private static final List<NotificationType> ALERTS =
      List.of(NotificationType.MENTION, NotificationType.FAVOURITE);

  private ReceivePushes() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[3])), 0);
    try (Mastodon mastodon = Mastodon.builder(args[0]).accessToken(args[1]).build()) {
      receive(
          mastodon,
          URI.create(args[2]),
          server,
          message -> System.out.println(message.title() + ": " + message.body()));
      Thread.sleep(Long.MAX_VALUE);
    } finally {
      server.stop(0);
    }
  }

  /** Takes the place of the subscription that the token has, with new keys. */
  static void receive(
      Mastodon mastodon, URI endpoint, HttpServer server, Consumer<PushMessage> messages) {
    PushKeys keys = PushKeys.generate();
    WebPushSubscription subscription =
        mastodon.push().create(keys.subscription(endpoint).standard().alerts(ALERTS));
    PushReceiver receiver =
        PushReceiver.of(keys, endpoint, subscription.serverKey(), messages)
            .onRefused(refusal -> System.err.println(refusal.getMessage()));
    server.createContext(endpoint.getPath(), new PushHandler(receiver));
    server.start(); // only now, so that no push finds nobody
  }
}
