package io.github.mastodonjava.sandbox.internal.push;

import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.oauth.VapidKey;
import io.github.mastodonjava.sandbox.internal.state.DomainEvent;
import io.github.mastodonjava.sandbox.internal.state.Notification;
import io.github.mastodonjava.sandbox.internal.state.PushSubscription;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Sends notifications to the endpoints that subscribed, in a thread of its own and in their order.
 * Endpoints are on the loopback only: a server for tests talks to nobody else.
 */
public final class PushDelivery {
  private static final int MOST_TRIES = 5;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
  private static final int TIMEOUT_MILLIS = 5_000;
  private static final int LONGEST_BODY = 140;

  private final State state;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "sandbox-push");
            thread.setDaemon(true);
            return thread;
          });

  public PushDelivery(State state) {
    this.state = state;
  }

  public void accept(DomainEvent event) {
    if (event instanceof DomainEvent.Notified notified) {
      Notification notification = notified.notification();
      for (PushSubscription subscription : state.pushes().wanting(notification)) {
        byte[] content = content(notification, subscription);
        send(subscription, content, 1, Duration.ZERO);
      }
    }
  }

  private static byte[] content(Notification notification, PushSubscription subscription) {
    Status status = notification.status();
    return Json.bytes(
        Json.object()
            .put("access_token", subscription.token().value())
            .put("preferred_locale", "en")
            .put("notification_id", notification.id())
            .put("notification_type", notification.type().wireName())
            .put("icon", "")
            .put("title", title(notification))
            .put("body", status == null ? "" : beginning(status.draft().text())));
  }

  private static String title(Notification notification) {
    String displayName = notification.from().profile().displayName();
    String name = displayName.isEmpty() ? notification.from().username() : displayName;
    return switch (notification.type().wireName()) {
      case "mention" -> "You were mentioned by " + name;
      case "favourite" -> name + " favorited your post";
      case "reblog" -> name + " boosted your post";
      case "follow" -> name + " is now following you";
      case "follow_request" -> "Pending follower: " + name;
      default -> notification.type().wireName() + ": " + name;
    };
  }

  private static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_BODY
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_BODY - 3)) + "...";
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what comes of it is dealt with there
  private void send(PushSubscription subscription, byte[] content, int tries, Duration delay) {
    try {
      executor.schedule(
          () -> deliver(subscription, content, tries), delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // The server has been closed: nobody is to be told anything any more.
    }
  }

  private void deliver(PushSubscription subscription, byte[] content, int tries) {
    int status = 0;
    try {
      status = post(subscription, content);
    } catch (IOException | GeneralSecurityException e) {
      // As Mastodon does: it is tried again.
    }
    if (status >= 400 && status < 500 && status != 408 && status != 429) {
      state.exclusively(
          () -> {
            state.pushes().remove(subscription.token());
            return true;
          });
    } else if ((status < 200 || status >= 300) && tries < MOST_TRIES) {
      send(subscription, content, tries + 1, BETWEEN_TRIES.multipliedBy(tries));
    }
  }

  private int post(PushSubscription subscription, byte[] content)
      throws IOException, GeneralSecurityException {
    URI endpoint = subscription.endpoint();
    if (!InetAddress.getByName(endpoint.getHost()).isLoopbackAddress()) {
      return 202;
    }
    String token = VapidKey.token(origin(endpoint), state.now().plus(Duration.ofHours(24)));
    PushCipher push =
        subscription.standard()
            ? PushCipher.standard(content, subscription.point(), subscription.secret())
            : PushCipher.draft(
                content, subscription.point(), subscription.secret(), VapidKey.PUBLIC);
    HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
    try {
      connection.setRequestMethod("POST");
      connection.setInstanceFollowRedirects(false);
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      connection.setDoOutput(true);
      connection.setFixedLengthStreamingMode(push.body().length);
      connection.setRequestProperty("Content-Type", "application/octet-stream");
      connection.setRequestProperty("TTL", "172800");
      connection.setRequestProperty("Urgency", "normal");
      for (Map.Entry<String, String> header : push.headers().entrySet()) {
        connection.setRequestProperty(header.getKey(), header.getValue());
      }
      connection.setRequestProperty(
          "Authorization",
          subscription.standard()
              ? "vapid t=" + token + ",k=" + VapidKey.PUBLIC
              : "WebPush " + token);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(push.body());
      }
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }

  private static String origin(URI endpoint) {
    return endpoint.getScheme().toLowerCase(Locale.ROOT) + "://" + endpoint.getRawAuthority();
  }

  /** Sends no more. */
  public void close() {
    executor.shutdownNow();
  }
}
