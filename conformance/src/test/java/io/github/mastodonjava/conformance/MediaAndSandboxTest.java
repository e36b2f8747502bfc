package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.CallOptions;
import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.MediaAttributes;
import io.github.mastodonjava.api.NewMedia;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.api.StatusUpdate;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.MediaType;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonMediaLimitException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonTimeoutException;
import io.github.mastodonjava.error.MastodonValidationException;
import io.github.mastodonjava.http.Download;
import io.github.mastodonjava.sandbox.Fault;
import io.github.mastodonjava.sandbox.RecordedRequest;
import io.github.mastodonjava.sandbox.Sandbox;
import io.github.mastodonjava.text.Blurhash;
import io.github.mastodonjava.text.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Media, from the file to the status and back, with what can go wrong on the way. */
class MediaAndSandboxTest {
  private static final BufferedImage PICTURE = picture();

  private final Sandbox sandbox = Sandbox.builder().mediaProcessing(Duration.ofMillis(600)).start();
  private final Mastodon alice =
      Mastodon.builder(sandbox.baseUrl()).accessToken(sandbox.token("alice")).build();

  @AfterEach
  void stop() {
    alice.close();
    sandbox.close();
  }

  private static BufferedImage picture() {
    BufferedImage image = new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 24; y++) {
        image.setRGB(x, y, ((x * 8) << 16) | ((y * 10) << 8) | ((x + y) * 4));
      }
    }
    return image;
  }

  private static byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(PICTURE, "png", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static NewMedia video() {
    return Media.bytes("film.mp4", new byte[200_000]);
  }

  @Test
  void aPictureIsUploadedAndPosted() {
    MediaAttachment uploaded =
        alice.media().upload(Media.bytes("a.png", png()).altText("Colours").focus(0.1, -0.4));

    Status posted = alice.statuses().post(NewStatus.media(List.of(uploaded.id())));

    assertThat(posted.mediaAttachments())
        .singleElement()
        .satisfies(
            media -> {
              assertThat(media.type()).isEqualTo(MediaType.IMAGE);
              assertThat(media.description()).isEqualTo("Colours");
              assertThat(Objects.requireNonNull(media.meta()).focus()).isNotNull();
            });
  }

  @Test
  void theServersBlurhashIsOurs() {
    MediaAttachment uploaded = alice.media().upload(Media.bytes("a.png", png()));
    int[] argb = PICTURE.getRGB(0, 0, 32, 24, null, 0, 32);

    assertThat(uploaded.blurhash())
        .isEqualTo(Blurhash.encode(Pixels.ofArgb(32, 24, argb), 4, 4).toString());
  }

  @Test
  void anUploadReturnsWhenAVideoIsReady() {
    MediaAttachment uploaded = alice.media().upload(video());

    assertThat(uploaded.url()).isNotNull();
    assertThat(sandbox.requests()).extracting(RecordedRequest::status).startsWith(202, 206);
  }

  @Test
  void aStatusWaitsForItsVideo() {
    MediaAttachment unready = alice.media().upload(video().waitAtMost(Duration.ZERO));

    Status posted = alice.statuses().post(NewStatus.media(List.of(unready.id())));

    assertThat(posted.mediaAttachments()).hasSize(1);
    assertThat(sandbox.requests())
        .extracting(RecordedRequest::toString)
        .contains("POST /api/v1/statuses → 422")
        .endsWith("POST /api/v1/statuses → 200");
  }

  @Test
  void aVideoThatCannotBeReadIsAnError() {
    MediaAttachment unready = alice.media().upload(video().waitAtMost(Duration.ZERO));
    sandbox.failMedia();

    assertThatThrownBy(() -> alice.media().await(unready.id(), Duration.ofSeconds(30)))
        .isInstanceOf(MastodonValidationException.class);
  }

  @Test
  void anOldServerTakesAFileAtItsOlderAddress() {
    try (Sandbox old = Sandbox.builder().version("3.0.0").start();
        Mastodon mastodon =
            Mastodon.builder(old.baseUrl()).accessToken(old.token("alice")).build()) {
      assertThat(mastodon.media().upload(video()).url()).isNotNull();
    }
  }

  @Test
  void anEditChangesTheTextOfAPicture() {
    String id = alice.media().upload(Media.bytes("a.png", png())).id();
    Status posted = alice.statuses().post(NewStatus.media(List.of(id)));

    Status edited =
        alice
            .statuses()
            .edit(
                posted.id(),
                StatusUpdate.media(List.of(id))
                    .mediaAttributes(List.of(MediaAttributes.of(id).altText("Colours"))));

    assertThat(edited.mediaAttachments().get(0).description()).isEqualTo("Colours");
  }

  @Test
  void anAttachmentIsDeleted() {
    String id = alice.media().upload(Media.bytes("a.png", png())).id();

    alice.media().delete(id);

    assertThatThrownBy(() -> alice.media().get(id)).isInstanceOf(MastodonNotFoundException.class);
  }

  @Test
  void whatTheServerWouldRefuseIsNotSent() {
    alice.media().limits();
    sandbox.clearRequests();

    assertThatThrownBy(() -> alice.media().upload(Media.bytes("a.pdf", new byte[1])))
        .isInstanceOf(MastodonMediaLimitException.class);
    assertThatThrownBy(() -> alice.media().upload(Media.bytes("a.webp", new byte[17 << 20])))
        .isInstanceOf(MastodonMediaLimitException.class);
    assertThat(sandbox.requests()).isEmpty();
  }

  @Test
  void aFileIsDownloadedWithoutTheToken(@TempDir Path folder) {
    MediaAttachment uploaded = alice.media().upload(Media.bytes("a.png", png()));
    sandbox.clearRequests();

    Path file = alice.media().download(uploaded, Download.to(folder.resolve("a.png")));

    assertThat(file).hasBinaryContent(png());
    assertThat(uploaded.url()).doesNotStartWith(sandbox.baseUrl());
    assertThat(sandbox.requests())
        .singleElement()
        .satisfies(request -> assertThat(request.header("Authorization")).isNull());
  }

  @Test
  void aDownloadThatBreaksGoesOn(@TempDir Path folder) {
    byte[] content = new byte[200_000];
    content[150_000] = 7;
    MediaAttachment uploaded = alice.media().upload(Media.bytes("a.mp4", content));
    sandbox.clearRequests();
    sandbox.faults().add(Fault.truncatedBody().on("GET", "/system/*"));

    Path file = alice.media().download(uploaded, Download.to(folder.resolve("a.mp4")));

    assertThat(file).hasBinaryContent(content);
    assertThat(sandbox.requests()).extracting(RecordedRequest::status).containsExactly(200, 206);
  }

  @Test
  void aServerThatDoesNotReadEndsAnUploadInTime() {
    sandbox.faults().add(Fault.stall().on("POST", "/api/v2/media"));
    Mastodon hurried = alice.with(CallOptions.timeout(Duration.ofMillis(500)));

    assertThatThrownBy(() -> hurried.media().upload(Media.bytes("a.mp4", new byte[50 << 20])))
        .isInstanceOf(MastodonTimeoutException.class);
  }

  @Test
  void aConnectionThatIsCutIsNotTriedAgain() {
    sandbox.faults().add(Fault.droppedConnection().on("POST", "/api/v2/media"));

    assertThatThrownBy(
            () ->
                alice
                    .media()
                    .upload(Media.stream("a.mp4", new ByteArrayInputStream(new byte[1 << 20]))))
        .isInstanceOf(MastodonNetworkException.class);
    assertThat(sandbox.requests()).hasSize(1);
  }
}
