package io.github.mastodonjava;

import static io.github.mastodonjava.UploadFixture.PNG;
import static io.github.mastodonjava.UploadFixture.READY;
import static io.github.mastodonjava.UploadFixture.png;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.NewMedia;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.error.MastodonFileException;
import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MediaUploadTest {
  private final UploadFixture fixture = new UploadFixture();
  private final FakeMastodon server = fixture.server;
  private final Mastodon mastodon = fixture.mastodon;

  @AfterEach
  void stop() {
    fixture.close();
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
}
