package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.NewPushSubscription;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.WebPushPolicy;
import io.github.mastodonjava.entity.WebPushSubscription;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonPushException;
import io.github.mastodonjava.error.MastodonValidationException;
import io.github.mastodonjava.push.PushHandler;
import io.github.mastodonjava.push.PushKeys;
import io.github.mastodonjava.push.PushMessage;
import io.github.mastodonjava.push.PushReceiver;
import io.github.mastodonjava.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pushes that the embedded server really encrypts, signs and sends. */
class PushTest {
  private static final List<NotificationType> ALERTS =
      List.of(NotificationType.MENTION, NotificationType.FOLLOW);

  private final PushKeys keys = PushKeys.generate();
  private final BlockingQueue<PushMessage> messages = new LinkedBlockingQueue<>();
  private final BlockingQueue<MastodonPushException.Reason> refusals = new LinkedBlockingQueue<>();
  private final AtomicBoolean failing = new AtomicBoolean();
  private Sandbox sandbox;
  private HttpServer server;
  private URI endpoint;
  private Mastodon alice;
  private Mastodon bob;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start();
    alice = client("alice");
    bob = client("bob");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/push/1");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    sandbox.close();
  }

  private Mastodon client(String user) {
    return Mastodon.builder(sandbox.baseUrl()).accessToken(sandbox.token(user)).build();
  }

  private WebPushSubscription subscribe(NewPushSubscription subscription, PushKeys receiving) {
    WebPushSubscription made = alice.push().create(subscription);
    server.createContext(
        endpoint.getPath(),
        new PushHandler(
            PushReceiver.of(receiving, endpoint, made.serverKey(), this::take)
                .onRefused(refusal -> refusals.add(refusal.reason()))));
    return made;
  }

  private void take(PushMessage message) {
    if (failing.getAndSet(false)) {
      throw new IllegalStateException("not now");
    }
    messages.add(message);
  }

  private PushMessage received() throws InterruptedException {
    return Objects.requireNonNull(messages.poll(20, TimeUnit.SECONDS), "no push came");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMentionIsPushed(boolean standard) throws Exception {
    NewPushSubscription subscription = keys.subscription(endpoint).alerts(ALERTS);
    subscribe(standard ? subscription.standard() : subscription, keys);

    Status status = bob.statuses().post("Hello @alice");
    PushMessage message = received();

    assertThat(message.notificationType()).isEqualTo(NotificationType.MENTION);
    assertThat(message.body()).isEqualTo("Hello @alice");
    assertThat(message.accessToken()).isEqualTo(sandbox.token("alice"));
    Notification notification = message.notification(alice);
    assertThat(Objects.requireNonNull(notification.status()).id()).isEqualTo(status.id());
  }

  @Test
  void onlyWhatWasChosenIsPushed() throws Exception {
    subscribe(keys.subscription(endpoint).alerts(List.of(NotificationType.FOLLOW)), keys);

    bob.statuses().post("Hello @alice");
    bob.accounts().follow(sandbox.user("alice").requireId());

    assertThat(received().notificationType()).isEqualTo(NotificationType.FOLLOW);
    assertThat(messages).isEmpty();
  }

  @Test
  void whoseDoingsArePushedFollowsThePolicy() throws Exception {
    subscribe(keys.subscription(endpoint).alerts(ALERTS).policy(WebPushPolicy.FOLLOWED), keys);

    bob.statuses().post("Before: @alice");
    alice.accounts().follow(sandbox.user("bob").requireId());
    bob.statuses().post("After: @alice");

    assertThat(received().body()).isEqualTo("After: @alice");
  }

  @Test
  void aPushThatCouldNotBeHandledComesAgain() throws Exception {
    subscribe(keys.subscription(endpoint).standard().alerts(ALERTS), keys);
    failing.set(true);

    bob.statuses().post("Hello @alice");

    assertThat(received().body()).isEqualTo("Hello @alice");
  }

  @Test
  void aPushThatIsRefusedEndsTheSubscription() throws Exception {
    subscribe(keys.subscription(endpoint).standard().alerts(ALERTS), PushKeys.generate());

    bob.statuses().post("Hello @alice");

    assertThat(refusals.poll(20, TimeUnit.SECONDS))
        .isEqualTo(MastodonPushException.Reason.UNDECIPHERABLE);
    org.awaitility.Awaitility.await().until(this::hasNoSubscription);
  }

  private boolean hasNoSubscription() {
    try {
      alice.push().get();
      return false;
    } catch (MastodonNotFoundException e) {
      return true;
    }
  }

  @Test
  void aSubscriptionIsChangedAndEnded() {
    WebPushSubscription made =
        subscribe(keys.subscription(endpoint).standard().alerts(ALERTS), keys);
    assertThat(made.standard()).isTrue();
    assertThat(made.alerts().mention()).isTrue();
    assertThat(alice.push().get()).isEqualTo(made);

    WebPushSubscription changed =
        alice.push().update(List.of(NotificationType.POLL), WebPushPolicy.FOLLOWER);
    assertThat(changed.alerts().poll()).isTrue();
    assertThat(changed.alerts().mention()).isNull();
    assertThat(changed.policy()).isEqualTo(WebPushPolicy.FOLLOWER);

    alice.push().delete();
    assertThat(hasNoSubscription()).isTrue();
  }

  @Test
  void keysThatAreNoneAreRefusedByTheServer() {
    assertThatExceptionOfType(MastodonValidationException.class)
        .isThrownBy(
            () -> alice.push().create(NewPushSubscription.of(endpoint.toString(), "AAAA", "AAAA")));
  }
}
