package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.http.CallEvent;
import io.github.mastodonjava.http.CallListener;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Unreadable;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever listens to calls hears of the attempts to open a stream. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamCallListenerTest {
  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final StreamEventsHeard heard = fixture.heard;
  private final Handshakes handshakes = new Handshakes();

  /** Keeps what concerns streams. */
  private static final class Handshakes implements CallListener {
    final List<CallEvent> calls = new CopyOnWriteArrayList<>();
    final List<Unreadable> unreadable = new CopyOnWriteArrayList<>();

    @Override
    public void called(CallEvent event) {
      if (event.endpoint().path().startsWith("/api/v1/streaming")) {
        calls.add(event);
      }
    }

    @Override
    public void unreadable(Endpoint<?> endpoint, List<Unreadable> elements) {
      unreadable.addAll(elements);
    }

    List<String> lines() {
      return calls.stream().map(CallEvent::toString).toList();
    }
  }

  private Subscription subscribe() {
    return fixture
        .client(server.builder().listener(handshakes), StreamFixture.plain())
        .streaming()
        .subscribe(Stream.user(), heard);
  }

  @Test
  void aHandshakeIsACallThatIsOverWhenTheStreamIsOpen() {
    try (Subscription subscription = subscribe()) {
      fixture.connected(subscription);

      assertThat(handshakes.lines())
          .containsExactly("GET /api/v1/streaming: 101 in 0 ms, attempt 1");
    }
  }

  @Test
  void whatIsRefusedAndTriedAnotherWayAreAttemptsEach() {
    server.withoutWebSockets().refuseStream("/api/v1/streaming/user", "503 Unavailable\r\n");
    try (Subscription subscription = subscribe()) {
      fixture.waitForReconnect();
      fixture.waitForReconnect();

      assertThat(handshakes.lines())
          .startsWith(
              "GET /api/v1/streaming: 404 in 0 ms, attempt 1",
              "GET /api/v1/streaming/user: 503 in 0 ms, attempt 1",
              "GET /api/v1/streaming/user: 503 in 0 ms, attempt 2");
    }
  }

  @Test
  void aConnectionThatCannotBeMadeIsACallWithoutAStatus() {
    try (Subscription subscription = subscribe()) {
      FakeStreamServer.Stream connection = fixture.connected(subscription);
      server.close();
      connection.endOfFile();
      fixture.waitForReconnect();
      fixture.waitForReconnect();

      CallEvent failed = handshakes.calls.get(1);
      assertThat(failed.status()).isNull();
      assertThat(failed.failure()).isNotNull();
      assertThat(failed.attempt()).isEqualTo(2);
    }
  }

  @Test
  void noTokenIsHeardOfWhereverItWas() {
    server.answer(FakeStreamServer.WHO_AM_I, request -> "{}");
    for (int i = 0; i < 3; i++) {
      server.refuse("401 Unauthorized\r\n");
    }
    Subscription subscription = subscribe();
    assertThatThrownBy(subscription::awaitClosed).isInstanceOf(MastodonUnauthorizedException.class);

    assertThat(server.requests().get(server.requests().size() - 1).target()).contains("a-token");
    assertThat(handshakes.lines()).hasSize(3).noneMatch(line -> line.contains("a-token"));
  }

  @Test
  void elementsThatAreLeftOutOfAnEventAreTold() {
    try (Subscription subscription = subscribe()) {
      FakeStreamServer.Stream connection = fixture.connected(subscription);

      connection.event(
          "[\"user\"]", "update", "{\"id\":\"1\",\"mentions\":[{\"id\":\"7\"},\"bad\"]}");

      assertThat(heard.next(StatusPosted.class).status().mentions()).hasSize(1);
      assertThat(handshakes.unreadable).containsExactly(new Unreadable("/mentions/1", "bad"));
    }
  }
}
