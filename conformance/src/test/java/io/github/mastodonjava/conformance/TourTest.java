package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.Login;
import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.MediaUpdate;
import io.github.mastodonjava.api.NewAccount;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.auth.AppRegistration;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.WebPushSubscription;
import io.github.mastodonjava.html.MentionLink;
import io.github.mastodonjava.html.StatusHtml;
import io.github.mastodonjava.http.Download;
import io.github.mastodonjava.push.PushHandler;
import io.github.mastodonjava.push.PushKeys;
import io.github.mastodonjava.push.PushMessage;
import io.github.mastodonjava.push.PushReceiver;
import io.github.mastodonjava.sandbox.Sandbox;
import io.github.mastodonjava.text.StatusLimit;
import io.github.mastodonjava.text.Threads;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways of somebody who is new on the embedded server: with media, with pushes, with texts. */
class TourTest {
  private static final Scope[] SCOPES = {Scope.READ, Scope.WRITE, Scope.PUSH};

  private Sandbox sandbox;
  private Mastodon carol;
  private Mastodon bob;

  @BeforeEach
  void signUp() {
    sandbox = Sandbox.builder().mediaProcessing(Duration.ofMillis(300)).start();
    AppRegistration app =
        Mastodon.createApp(sandbox.baseUrl(), NewApp.named("Tour").scopes(SCOPES));
    try (Mastodon asApp =
        Mastodon.builder(sandbox.baseUrl()).client(app.clientId(), app.clientSecret()).build()) {
      asApp.oauth().logIn(Login.app().scopes(SCOPES));
      String token =
          asApp
              .accounts()
              .create(
                  NewAccount.of("carol", "carol@example.com", "correct horse battery")
                      .agreement(true)
                      .locale("en"))
              .accessToken();
      sandbox.confirm("carol");
      carol = client(token);
    }
    bob = client(sandbox.token("bob"));
  }

  private Mastodon client(String token) {
    return Mastodon.builder(sandbox.baseUrl()).accessToken(token).build();
  }

  @AfterEach
  void stop() {
    carol.close();
    bob.close();
    sandbox.close();
  }

  @Test
  void aVideoIsUploadedDescribedPostedAndDownloadedByAnother(@TempDir Path folder) {
    byte[] film = new byte[100_000];
    film[50_000] = 7;
    MediaAttachment uploaded =
        carol.media().upload(Media.bytes("film.mp4", film).waitAtMost(Duration.ZERO));
    assertThat(uploaded.url()).isNull();
    assertThat(carol.media().await(uploaded.id(), Duration.ofSeconds(30)).url()).isNotNull();
    carol.media().update(uploaded.id(), MediaUpdate.UNCHANGED.altText("A film"));
    Status posted = carol.statuses().post(NewStatus.text("Look").mediaIds(List.of(uploaded.id())));

    MediaAttachment seen = bob.statuses().get(posted.id()).mediaAttachments().get(0);
    Path copy = bob.media().download(seen, Download.to(folder.resolve("film.mp4")).resumable());

    assertThat(seen.description()).isEqualTo("A film");
    assertThat(copy).hasBinaryContent(film);
  }

  @Test
  void aMentionIsPushedReceivedAndAnswered() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/push/1");
    PushKeys keys = PushKeys.generate();
    WebPushSubscription subscription =
        carol
            .push()
            .create(
                keys.subscription(endpoint).standard().alerts(List.of(NotificationType.MENTION)));
    BlockingQueue<PushMessage> messages = new LinkedBlockingQueue<>();
    PushKeys stored = PushKeys.restore(keys.stored());
    server.createContext(
        "/push/1",
        new PushHandler(
            PushReceiver.of(stored, endpoint, subscription.serverKey(), messages::add)));
    server.start();
    try {
      Status said = bob.statuses().post("@carol welcome!");

      PushMessage message = Objects.requireNonNull(messages.poll(20, TimeUnit.SECONDS));
      Notification notification = message.notification(carol);
      Status answer = carol.statuses().reply(said, "Thank you");

      assertThat(message.body()).isEqualTo("@carol welcome!");
      assertThat(Objects.requireNonNull(notification.status()).id()).isEqualTo(said.id());
      assertThat(answer.inReplyToId()).isEqualTo(said.id());
      assertThat(StatusHtml.of(answer).text()).isEqualTo("@bob Thank you");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aLongTextIsPostedAsAThreadAndReadBackAsText() {
    String text =
        "Dear @bob, this is a long letter with https://example.com/a/link/in/it. "
            .repeat(20)
            .strip();
    List<String> parts = Threads.split(text, StatusLimit.of(carol.instance().get()));
    List<Status> posted = carol.statuses().postThread(parts.stream().map(NewStatus::text).toList());

    List<Status> read = bob.statuses().context(posted.get(0).id()).descendants();

    assertThat(posted).hasSizeGreaterThan(1);
    assertThat(
            StatusHtml.of(bob.statuses().get(posted.get(0).id())).text()
                + " "
                + read.stream()
                    .map(status -> StatusHtml.of(status).text())
                    .collect(Collectors.joining(" ")))
        .isEqualTo(text);
    assertThat(StatusHtml.of(read.get(0)).links())
        .anyMatch(
            link -> link instanceof MentionLink mention && mention.acct().username().equals("bob"));
  }
}
