package io.github.mastodonjava.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.sandbox.Sandbox;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The programs do what they say, on the embedded server. */
class ExamplesTest {
  private Sandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = Sandbox.start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void postStatusPosts() {
    PostStatus.main(new String[] {sandbox.baseUrl(), sandbox.token("alice"), "Hello from a test"});

    assertThat(newestOfAlice().content()).isEqualTo("<p>Hello from a test</p>");
  }

  @Test
  void homeTimelineReadsNoMorePagesThanItPrints() {
    for (int i = 0; i < 120; i++) {
      sandbox.post("alice", "Post " + i);
    }

    HomeTimeline.main(new String[] {sandbox.baseUrl(), sandbox.token("alice")});

    assertThat(sandbox.requests())
        .filteredOn(request -> request.path().startsWith("/api/v1/timelines/home"))
        .hasSize(3);
  }

  @Test
  void echoBotAnswersAndSurvivesARestartOfTheServer() throws InterruptedException {
    Thread bot =
        new Thread(
            () -> EchoBot.main(new String[] {sandbox.baseUrl(), sandbox.token("alice")}), "bot");
    bot.setDaemon(true);
    bot.start();
    await().until(() -> !sandbox.streams().connections().isEmpty());
    sandbox.post("bob", "@alice one");
    awaitEcho("one");

    sandbox.suspend();
    sandbox.resume();
    sandbox.post("bob", "@alice two");
    awaitEcho("two");

    bot.interrupt();
    bot.join(10_000);
    assertThat(bot.isAlive()).isFalse();
  }

  private void awaitEcho(String text) {
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              Status newest = newestOfAlice();
              assertThat(newest.account().acct()).isEqualTo("alice");
              assertThat(newest.content()).contains("bob").contains(text);
            });
  }

  private Status newestOfAlice() {
    try (Mastodon alice =
        Mastodon.builder(sandbox.baseUrl()).accessToken(sandbox.token("alice")).build()) {
      return alice.timelines().home().items().get(0);
    }
  }
}
