package io.github.mastodonjava.conformance.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.http.Attempt;
import io.github.mastodonjava.sandbox.Fault;
import io.github.mastodonjava.sandbox.RecordedRequest;
import io.github.mastodonjava.sandbox.Sandbox;
import io.github.mastodonjava.sandbox.SandboxUser;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.Ended;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import io.github.mastodonjava.streaming.SubscriptionState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a client does when the server says no. */
class StreamRefusalsTest {
  private static final String STREAMING = "/api/v1/streaming*";

  @Test
  void aServerThatIsBusyIsAskedAgainWhenItSays() {
    List<Attempt> attempts = new CopyOnWriteArrayList<>();
    StreamingOptions options =
        StreamScene.hurried()
            .reconnect(
                attempt -> {
                  attempts.add(attempt);
                  return Duration.ZERO;
                });
    try (StreamScene scene = StreamScene.with(options)) {
      scene
          .sandbox
          .faults()
          .add(Fault.status(503).header("Retry-After", "7").on("GET", STREAMING).times(2));
      try (Subscription subscription =
          scene.alice.streaming().subscribe(Stream.user(), new Heard())) {
        subscription.awaitConnected();

        assertThat(attempts).extracting(Attempt::number).containsExactly(1, 2);
        assertThat(attempts).extracting(Attempt::status).containsOnly(503);
        assertThat(attempts).extracting(Attempt::retryAfter).containsOnly(Duration.ofSeconds(7));
      }
    }
  }

  @Test
  void aTokenThatIsNotGoodEndsIt() {
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried());
        Mastodon nobody =
            Mastodon.builder(scene.sandbox.baseUrl()).accessToken("not-a-token").build();
        Subscription subscription = nobody.streaming().subscribe(Stream.user(), heard)) {
      assertThatThrownBy(subscription::awaitConnected)
          .isInstanceOfSatisfying(
              MastodonApiException.class, e -> assertThat(e.status()).isEqualTo(401));
      assertThat(subscription.state()).isEqualTo(SubscriptionState.FAILED);
      assertThat(heard.await(Ended.class, 1).why()).isSameAs(subscription.failure());
    }
  }

  @Test
  void aScopeThatIsMissingEndsIt() {
    SandboxUser carol = SandboxUser.named("carol").scopes("read:notifications");
    try (Sandbox sandbox = Sandbox.builder().user(carol).start();
        Mastodon narrow =
            Mastodon.builder(sandbox.baseUrl()).accessToken(sandbox.token("carol")).build();
        Subscription subscription = narrow.streaming().subscribe(Stream.direct(), new Heard())) {
      assertThatThrownBy(() -> subscription.awaitClosed(Duration.ofSeconds(30)))
          .isInstanceOf(MastodonException.class);
      assertThat(subscription.state()).isEqualTo(SubscriptionState.FAILED);
    }
  }

  @Test
  void aListOfSomebodyElseEndsThatSubscriptionAlone() {
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried());
        Subscription good = scene.alice.streaming().subscribe(Stream.user(), heard);
        Subscription bad = scene.alice.streaming().subscribe(Stream.list("4711"), new Heard())) {
      assertThatThrownBy(() -> bad.awaitClosed(Duration.ofSeconds(30)))
          .isInstanceOf(MastodonException.class);

      good.awaitConnected();
      assertThat(good.failure()).isNull();
      scene.awaitStreams(1);
      String id = scene.sandbox.post("bob", "Hello");
      assertThat(heard.awaitIds(Stream.user(), 1)).containsExactly(id);
    }
  }

  @Test
  void whereWebSocketsAreRefusedServerSentEventsAreTaken() {
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried())) {
      scene.sandbox.faults().add(Fault.status(404).on("GET", "/api/v1/streaming").times(1_000_000));
      try (Subscription subscription =
          scene
              .alice
              .streaming()
              .subscribe(List.of(Stream.user(), Stream.hashtag("java")), heard)) {
        subscription.awaitConnected();
        scene.awaitStreams(2);
        String id = scene.sandbox.post("bob", "I like #java");

        assertThat(heard.awaitIds(Stream.user(), 1)).containsExactly(id);
        assertThat(heard.awaitIds(Stream.hashtag("java"), 1)).containsExactly(id);
        assertThat(heard.of(Connected.class))
            .extracting(Connected::protocol)
            .containsOnly(StreamingProtocol.SERVER_SENT_EVENTS);
      }
    }
  }

  @Test
  void theTokenIsInNoAddress() {
    try (StreamScene scene = StreamScene.with(StreamScene.hurried());
        Subscription subscription = scene.alice.streaming().subscribe(Stream.user(), new Heard())) {
      subscription.awaitConnected();

      assertThat(scene.sandbox.requests())
          .extracting(RecordedRequest::query)
          .noneMatch(query -> query != null && query.contains("alice-token"));
    }
  }
}
