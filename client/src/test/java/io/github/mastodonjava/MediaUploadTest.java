package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.NewMedia;
import io.github.mastodonjava.entity.InstanceMediaConfiguration;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonFileException;
import io.github.mastodonjava.error.MastodonMediaLimitException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonProcessingException;
import io.github.mastodonjava.error.MastodonRateLimitException;
import io.github.mastodonjava.error.MastodonValidationException;
import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MediaUploadTest {
  private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");
  private static final String READY = "{\"id\":\"5\",\"url\":\"https://a.example/5.png\"}";
  private static final String UNREADY = "{\"id\":\"5\",\"url\":null}";
  private static final String LIMITS =
      "{\"configuration\":{\"media_attachments\":{\"description_limit\":10,"
          + "\"image_size_limit\":10,\"video_size_limit\":20,"
          + "\"supported_mime_types\":[\"image/png\",\"image/gif\",\"audio/x-wav\"]}}}";

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.client();

  @AfterEach
  void stop() {
    server.close();
  }

  private static NewMedia png() {
    return Media.bytes("cat.png", PNG);
  }

  private String sent() {
    return FakeMastodon.body(server.askedLast());
  }

  @Test
  void aFileGoesUpWithItsNameItsTypeAndWhatWasSaidOfIt(@TempDir Path folder) throws IOException {
    Path cat = Files.write(folder.resolve("cat.bin"), PNG);
    Path small = Files.write(folder.resolve("small.gif"), new byte[] {1});
    server.answer(READY);

    MediaAttachment uploaded =
        mastodon.media().upload(Media.file(cat).altText("A cät").focus(0.1, -0.4).thumbnail(small));

    assertThat(uploaded.url()).isEqualTo("https://a.example/5.png");
    assertThat(server.lines()).containsExactly("POST /api/v2/media");
    assertThat(sent())
        .contains("name=\"file\"; filename=\"cat.bin\"\r\nContent-Type: image/png")
        .contains("name=\"thumbnail\"; filename=\"small.gif\"\r\nContent-Type: image/gif")
        .contains("A cät")
        .contains("0.1,-0.4");
  }

  @Test
  void aStreamOfUnknownLengthGoesUpInChunks() {
    server.answer(READY);

    mastodon
        .media()
        .upload(Media.stream("a.txt", new ByteArrayInputStream("Hello".getBytes(UTF_8))));

    assertThat(server.askedOnce().getHeaders().get("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(sent()).contains("text/plain\r\n\r\nHello\r\n");
  }

  @Test
  void aStreamOfKnownLengthSaysIt() {
    server.answer(READY);

    mastodon.media().upload(Media.stream("a.png", new ByteArrayInputStream(PNG), PNG.length));

    assertThat(server.askedOnce().getHeaders().get("Content-Length")).isNotNull();
    assertThat(sent()).contains("Content-Type: image/png");
  }

  @Test
  void theUsersStreamStaysOpen() {
    List<String> closed = new ArrayList<>();
    InputStream stream =
        new ByteArrayInputStream(PNG) {
          @Override
          public void close() {
            closed.add("closed");
          }
        };
    server.answer(READY);

    mastodon.media().upload(Media.stream("a.png", stream));

    assertThat(closed).isEmpty();
  }

  @Test
  void progressGoesUpToTheTotal() {
    List<Progress> told = new ArrayList<>();
    server.answer(READY);

    mastodon.media().upload(Media.bytes("a.bin", new byte[150_000]).progress(told::add));

    assertThat(told)
        .extracting(Progress::transferred)
        .containsExactly(0L, 65_536L, 131_072L, 150_000L);
    assertThat(told).extracting(Progress::total).containsOnly(150_000L);
    assertThat(told.get(3).isComplete()).isTrue();
  }

  @Test
  void theTotalOfAStreamIsKnownAtItsEnd() {
    List<Progress> told = new ArrayList<>();
    server.answer(READY);

    mastodon
        .media()
        .upload(Media.stream("a.bin", new ByteArrayInputStream(new byte[9])).progress(told::add));

    assertThat(told).containsExactly(new Progress(0, -1), new Progress(9, -1), new Progress(9, 9));
  }

  @Test
  void whatIsToldOfProgressAndThrowsEndsTheUploadAndNotTheClient() {
    server.answer(READY).answer(READY);
    NewMedia media =
        Media.bytes("a.bin", new byte[1_000_000])
            .progress(
                p -> {
                  if (p.transferred() > 100_000) {
                    throw new IllegalStateException("enough");
                  }
                });

    assertThatThrownBy(() -> mastodon.media().upload(media))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
    assertThat(mastodon.media().upload(png()).id()).isEqualTo("5");
  }

  @Test
  void anUploadWaitsUntilTheServerHasWorkedOnIt() {
    server.answer(202, UNREADY).answer(206, UNREADY).answer(404, "{}").answer(READY);
    Mastodon mastodon = server.builder().mastodonVersion("4.5.0").build();

    assertThat(mastodon.media().upload(png()).url()).isNotNull();
    assertThat(server.lines())
        .containsExactly(
            "POST /api/v2/media",
            "GET /api/v1/media/5",
            "GET /api/v1/media/5",
            "GET /api/v1/media/5");
    assertThat(server.time.sleeps()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void itWaitsAsLongAsTheServerAsks() {
    server.answer(202, UNREADY).answer(json(UNREADY).code(206).addHeader("Retry-After", "7"));
    server.answer(READY);

    mastodon.media().upload(png());

    assertThat(server.time.sleeps()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void anAttachmentThatIsAcceptedAndHasItsFileIsReady() {
    server.answer(202, READY);

    mastodon.media().upload(png());

    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void withoutPatienceTheUploadReturnsAtOnce() {
    server.answer(202, UNREADY);

    assertThat(mastodon.media().upload(png().waitAtMost(Duration.ZERO)).id()).isEqualTo("5");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void whatTakesTooLongNamesTheAttachment() {
    server.answer(202, UNREADY).always("/api/v1/media/5", json(UNREADY).code(206));

    assertThatThrownBy(() -> mastodon.media().upload(png().waitAtMost(Duration.ofSeconds(60))))
        .isInstanceOfSatisfying(
            MastodonProcessingException.class, e -> assertThat(e.mediaId()).isEqualTo("5"));
    assertThat(server.time.slept()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void whatTheServerCannotDoIsAnError() {
    server
        .answer(202, UNREADY)
        .answer(422, "{\"error\":\"Error processing thumbnail for uploaded media\"}");

    assertThatThrownBy(() -> mastodon.media().upload(png()))
        .isInstanceOf(MastodonValidationException.class)
        .hasMessageContaining("Error processing thumbnail");
  }

  @Test
  void anOldServerGetsTheFileAtItsOlderAddress() {
    server
        .answer(404, "{}")
        .always("/api/v2/instance", 404, "{}")
        .always("/api/v1/instance", 200, "{\"version\":\"3.0.0\"}")
        .answer(READY);

    assertThat(mastodon.media().upload(png()).id()).isEqualTo("5");
    assertThat(server.lines()).startsWith("POST /api/v2/media").endsWith("POST /api/v1/media");
  }

  @Test
  void aServerThatIsKnownToBeOldIsNotAskedForMore() {
    server.answer(READY);

    server.builder().mastodonVersion("2.9.0").build().media().upload(png());

    assertThat(server.lines()).containsExactly("POST /api/v1/media");
  }

  @Test
  void aStreamThatIsSentIsNotSentToTheOlderAddress() {
    server.answer(404, "{}").always("/api/v2/instance", 200, "{\"version\":\"4.5.0\"}");

    assertThatThrownBy(
            () ->
                mastodon
                    .media()
                    .upload(Media.stream("a.png", new ByteArrayInputStream(PNG), PNG.length)))
        .isInstanceOf(MastodonNotFoundException.class);
    assertThat(server.lines()).doesNotContain("POST /api/v1/media");
  }

  @Test
  void aServerWithoutMediaIsAnError() {
    server.answer(404, "{}").always("/api/v2/instance", 200, "{\"version\":\"4.5.0\"}");
    server.answer(404, "{}");

    assertThatThrownBy(() -> mastodon.media().upload(png()))
        .isInstanceOf(MastodonNotFoundException.class)
        .hasMessageContaining("POST /api/v2/media");
  }

  @Test
  void anUploadThatBreaksIsNotSentAgain() {
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(() -> mastodon.media().upload(png()))
        .isInstanceOf(MastodonNetworkException.class);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aServerErrorIsNotMetWithTheSameFileAgain() {
    server.answer(503, "{}");

    assertThatThrownBy(() -> mastodon.media().upload(png()))
        .isInstanceOf(MastodonApiException.class);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void anUploadThatTheRateLimitHeldUpIsSentAgain() {
    server.answer(json("{}").code(429).addHeader("Retry-After", "9")).answer(READY);

    mastodon.media().upload(png());

    assertThat(server.asked()).hasSize(2);
    assertThat(server.time.slept()).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void aStreamThatTheRateLimitHeldUpIsAnError() {
    server.answer(json("{}").code(429).addHeader("Retry-After", "9"));

    assertThatThrownBy(
            () -> mastodon.media().upload(Media.stream("a.png", new ByteArrayInputStream(PNG))))
        .isInstanceOf(MastodonRateLimitException.class);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aRedirectTakesAFileAlongAndNoStream() {
    server
        .answer(json("").code(307).addHeader("Location", "/api/v2/media?b"))
        .answer(READY)
        .answer(json("").code(307).addHeader("Location", "/api/v2/media?b"));
    mastodon.media().upload(png());

    assertThatThrownBy(
            () -> mastodon.media().upload(Media.stream("a.png", new ByteArrayInputStream(PNG))))
        .isInstanceOfSatisfying(
            MastodonApiException.class, e -> assertThat(e.status()).isEqualTo(307));
    assertThat(server.asked()).hasSize(3);
  }

  @Test
  void aFileThatCannotBeReadIsNotTheServersFault() {
    FilePart broken =
        FilePart.of(
            "a.bin",
            "image/png",
            9,
            () -> {
              throw new IOException("the disk is gone");
            });

    assertThatThrownBy(() -> mastodon.media().upload(NewMedia.of(broken)))
        .isInstanceOf(MastodonFileException.class)
        .hasMessage("cannot read a.bin: the disk is gone");
  }

  @Test
  void aFileThatChangesWhileItIsSentIsAnError() {
    FilePart shrunk =
        FilePart.of("a.bin", "image/png", 9, () -> new ByteArrayInputStream(new byte[8]));
    FilePart grown =
        FilePart.of("a.bin", "image/png", 7, () -> new ByteArrayInputStream(new byte[8]));

    assertThatThrownBy(() -> mastodon.media().upload(NewMedia.of(shrunk)))
        .isInstanceOf(MastodonFileException.class)
        .hasMessageContaining("fewer than the 9 bytes");
    assertThatThrownBy(() -> mastodon.media().upload(NewMedia.of(grown)))
        .isInstanceOf(MastodonFileException.class)
        .hasMessageContaining("more than the 7 bytes");
  }

  @Test
  void withoutKnowingLimitsNobodyIsAskedForThem() {
    server.answer(READY);

    mastodon.media().upload(png().altText("longer than ten characters"));

    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void whatIsTooLargeIsNotSent() {
    server.always("/api/v2/instance", 200, LIMITS);
    mastodon.media().limits();

    assertThatThrownBy(() -> mastodon.media().upload(png()))
        .isInstanceOfSatisfying(
            MastodonMediaLimitException.class,
            e -> {
              assertThat(e.limit()).isEqualTo(MastodonMediaLimitException.Limit.SIZE);
              assertThat(e.allowed()).isEqualTo(10);
              assertThat(e.actual()).isEqualTo(16);
              assertThat(e).hasMessage("cat.png has 16 bytes, and 10 are allowed");
            });
    assertThat(server.lines()).containsExactly("GET /api/v2/instance");
  }

  @Test
  void aGifMayBeAsLargeAsAVideo() {
    server.always("/api/v2/instance", 200, LIMITS).answer(READY);
    mastodon.instance().get();

    mastodon.media().upload(Media.bytes("a.gif", new byte[15]));

    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void whatTheServerDoesNotTakeIsNotSent() {
    server.always("/api/v2/instance", 200, LIMITS);
    mastodon.media().limits();

    assertThatThrownBy(() -> mastodon.media().upload(Media.bytes("a.mp4", new byte[1])))
        .isInstanceOfSatisfying(
            MastodonMediaLimitException.class,
            e -> assertThat(e.supportedTypes()).contains("image/png"))
        .hasMessageContaining("a.mp4 is video/mp4");
  }

  @Test
  void aTypeHasSeveralNames() {
    server.always("/api/v2/instance", 200, LIMITS).answer(READY);
    mastodon.media().limits();

    mastodon.media().upload(Media.bytes("a.wav", new byte[1]));

    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void whatNobodyKnowsTheServerMayJudge() {
    server.always("/api/v2/instance", 200, LIMITS).answer(READY);
    mastodon.media().limits();

    mastodon.media().upload(Media.bytes("a", new byte[1]));

    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void aDescriptionThatIsTooLongIsNotSent() {
    server.always("/api/v2/instance", 200, LIMITS);
    mastodon.media().limits();

    assertThatThrownBy(
            () -> mastodon.media().upload(Media.bytes("a.png", new byte[1]).altText("01234567890")))
        .isInstanceOf(MastodonMediaLimitException.class)
        .hasMessage("the alternative text has 11 characters, and 10 are allowed");
  }

  @Test
  void limitsAreForgottenWithTheRest() {
    server.always("/api/v2/instance", 200, LIMITS).answer(READY);
    mastodon.media().limits();
    mastodon.clearCaches();

    mastodon.media().upload(png());

    assertThat(server.lines()).containsExactly("GET /api/v2/instance", "POST /api/v2/media");
  }

  @Test
  void olderServersTellTheirLimitsToo() {
    server.always("/api/v1/instance", 200, LIMITS);
    Media media = server.builder().mastodonVersion("3.5.0").build().media();
    InstanceMediaConfiguration limits = Objects.requireNonNull(media.limits());

    assertThat(limits.imageSizeLimit()).isEqualTo(10);
    assertThat(limits.videoSizeLimit()).isEqualTo(20);
    assertThat(server.lines()).containsExactly("GET /api/v1/instance");
  }
}
