package io.github.mastodonjava.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.api.ProfileUpdate;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.html.StatusHtml;
import io.github.mastodonjava.push.PushMessage;
import io.github.mastodonjava.sandbox.Sandbox;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void postPicturePostsWithTheDescription(@TempDir Path folder) throws IOException {
    Path cat = folder.resolve("cat.png");
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", cat.toFile());

    PostPicture.main(
        new String[] {sandbox.baseUrl(), sandbox.token("alice"), cat.toString(), "A cat", "Look"});

    assertThat(newestOfAlice().mediaAttachments())
        .singleElement()
        .extracting(MediaAttachment::description)
        .isEqualTo("A cat");
  }

  @Test
  void postPictureSendsNothingThatTheServerDoesNotTake(@TempDir Path folder) throws IOException {
    Path notes = Files.write(folder.resolve("notes.pdf"), new byte[] {1});

    PostPicture.main(
        new String[] {
          sandbox.baseUrl(), sandbox.token("alice"), notes.toString(), "Notes", "Read"
        });

    assertThat(sandbox.requests()).noneMatch(request -> request.path().startsWith("/api/v2/media"));
  }

  @Test
  void receivePushesHearsOfAMention() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/push/1");
    BlockingQueue<PushMessage> messages = new LinkedBlockingQueue<>();
    try (Mastodon alice = alice()) {
      ReceivePushes.receive(alice, endpoint, server, messages::add);
      sandbox.post("bob", "@alice hello");

      PushMessage message = messages.poll(20, TimeUnit.SECONDS);
      assertThat(message).isNotNull();
      assertThat(message.body()).isEqualTo("@alice hello");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void postThreadPostsALongTextOnceHoweverOftenItIsRun(@TempDir Path folder) throws IOException {
    Path essay = Files.writeString(folder.resolve("essay.txt"), "A long text. ".repeat(100));
    String[] arguments = {sandbox.baseUrl(), sandbox.token("alice"), essay.toString()};

    PostThread.main(arguments);
    PostThread.main(arguments);

    try (Mastodon alice = alice()) {
      assertThat(alice.timelines().home().items())
          .extracting(status -> StatusHtml.of(status).text())
          .satisfiesExactly(
              third -> assertThat(third).endsWith("\n3/3"),
              second -> assertThat(second).endsWith("\n2/3"),
              first -> assertThat(first).endsWith("\n1/3"));
    }
  }

  @Test
  void readThreadReadsAStatusAndTheAnswersToIt() {
    String first = sandbox.post("alice", "Hello @bob, see https://example.com/a/very/long/path/on");
    try (Mastodon alice = alice()) {
      alice.statuses().post(NewStatus.text("One more").inReplyTo(first));

      assertThat(ReadThread.thread(alice, first))
          .isEqualTo(
              """
              alice:
                Hello @bob, see https://example.com/a/very/long/path/on

              alice:
                One more
              """);
    }
  }

  @Test
  void echoBotAnswersAndSurvivesARestartOfTheServer() throws InterruptedException {
    Thread bot = echoBotOfAlice();
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

  @Test
  void echoBotsDoNotAnswerEachOther() throws InterruptedException {
    try (Mastodon robot =
        Mastodon.builder(sandbox.baseUrl()).accessToken(sandbox.token("admin")).build()) {
      robot.accounts().updateCredentials(ProfileUpdate.UNCHANGED.bot(true));
    }
    Thread bot = echoBotOfAlice();
    sandbox.post("admin", "@alice beep");
    sandbox.post("bob", "@alice one");
    awaitEcho("one");

    assertThat(sandbox.requests())
        .filteredOn(request -> request.toString().startsWith("POST /api/v1/statuses"))
        .hasSize(1);
    bot.interrupt();
    bot.join(10_000);
  }

  private Thread echoBotOfAlice() {
    Thread bot =
        new Thread(
            () -> EchoBot.main(new String[] {sandbox.baseUrl(), sandbox.token("alice")}), "bot");
    bot.setDaemon(true);
    bot.start();
    await().until(() -> !sandbox.streams().connections().isEmpty());
    return bot;
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

  private Mastodon alice() {
    return Mastodon.builder(sandbox.baseUrl()).accessToken(sandbox.token("alice")).build();
  }

  private Status newestOfAlice() {
    try (Mastodon alice = alice()) {
      return alice.timelines().home().items().get(0);
    }
  }
}
