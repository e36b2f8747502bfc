package io.github.mastodonjava;

import static io.github.mastodonjava.DownloadFixture.FILE;
import static io.github.mastodonjava.DownloadFixture.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonFileException;
import io.github.mastodonjava.error.MastodonMediaLimitException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.http.Download;
import io.github.mastodonjava.http.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class MediaDownloadTest {
  private final DownloadFixture fixture;
  private final FakeMastodon server;
  private final FakeMastodon files;
  private final Mastodon mastodon;
  private final Path folder;
  private final Path target;

  MediaDownloadTest(@TempDir Path folder) {
    this.fixture = new DownloadFixture(folder);
    this.server = fixture.server;
    this.files = fixture.files;
    this.mastodon = fixture.mastodon;
    this.folder = folder;
    this.target = fixture.target;
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void anAttachmentIsFetchedThatHasAnAddressAsNobodyShouldWriteIt() {
    server.answer("{\"id\":\"5\",\"url\":\"" + files.address() + "/a cat é.png\"}");
    files.answer(file());

    mastodon.media().download(mastodon.media().get("5"), Download.to(target));

    assertThat(FakeMastodon.line(files.askedOnce())).isEqualTo("GET /a%20cat%20%C3%A9.png");
    assertThat(target).hasBinaryContent(FILE);
  }

  @Test
  void aFileArrivesWholeAndNothingElse() {
    files.answer(file());

    assertThat(fixture.download(Download.to(target))).isEqualTo(target);
    assertThat(target).hasBinaryContent(FILE);
    assertThat(folder).isDirectoryNotContaining("glob:**part*");
  }

  @Test
  void anAttachmentsFileIsFetchedFromWhereItIs() {
    server.answer("{\"id\":\"5\",\"url\":\"" + fixture.address() + "\"}");
    files.answer(file());
    MediaAttachment attachment = mastodon.media().get("5");

    mastodon.media().download(attachment, Download.to(target));

    assertThat(target).hasBinaryContent(FILE);
  }

  @Test
  void anAttachmentWithoutAFileIsRefused() {
    server.answer("{\"id\":\"5\",\"url\":null}");
    MediaAttachment attachment = mastodon.media().get("5");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> mastodon.media().download(attachment, Download.to(target)))
        .withMessageContaining("the attachment 5 has no file");
  }

  @Test
  void noTokenGoesAnywhere() {
    files
        .answer(new MockResponse.Builder().code(302).addHeader("Location", server.address() + "/x"))
        .answer(file());
    server.answer(file());
    Mastodon withHeader = mastodon.with(CallOptions.header("Authorization", "Bearer other"));

    withHeader.media().download(fixture.address(), Download.to(target));

    assertThat(files.askedOnce().getHeaders().get("Authorization")).isNull();
    assertThat(server.askedOnce().getHeaders().get("Authorization")).isNull();
    assertThat(fixture.asked(0, "User-Agent")).startsWith("mastodon-java/");
  }

  @Test
  void redirectsAreFollowedToAnEnd() {
    for (int i = 0; i < 11; i++) {
      files.answer(new MockResponse.Builder().code(301).addHeader("Location", "/again"));
    }

    assertThatThrownBy(() -> fixture.download(Download.to(target)))
        .isInstanceOf(MastodonApiException.class)
        .hasMessageContaining("redirects too often");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://a.example/x", "javascript:alert(1)"})
  void redirectsToAnythingElseAreNot(String location) {
    files.answer(new MockResponse.Builder().code(302).addHeader("Location", location));

    assertThatThrownBy(() -> fixture.download(Download.to(target)))
        .isInstanceOf(MastodonApiException.class)
        .hasMessageContaining("neither http nor https");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://a.example/x", "cat.png", "http://u:p@a.example/"})
  void addressesOfAnythingElseAreRefused(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mastodon.media().download(URI.create(address), Download.to(target)))
        .withMessageNotContaining("u:p");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void progressGoesUpToTheTotal() {
    List<Progress> told = new ArrayList<>();
    files.answer(file());

    fixture.download(Download.to(target).progress(told::add));

    assertThat(told.get(0)).isEqualTo(new Progress(0, FILE.length));
    assertThat(told.get(told.size() - 1)).isEqualTo(new Progress(FILE.length, FILE.length));
    assertThat(told).isSortedAccordingTo((a, b) -> Long.compare(a.transferred(), b.transferred()));
  }

  @Test
  void whatIsTooLargeByItsHeadersIsNotFetched() {
    files.answer(file());

    assertThatThrownBy(() -> fixture.download(Download.to(target).maxSize(299_999)))
        .isInstanceOfSatisfying(
            MastodonMediaLimitException.class,
            e -> {
              assertThat(e.allowed()).isEqualTo(299_999);
              assertThat(e.actual()).isEqualTo(300_000);
            });
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatTurnsOutTooLargeIsGivenUp() {
    files.answer(new MockResponse.Builder().chunkedBody(new Buffer().write(FILE), 10_000));

    assertThatThrownBy(() -> fixture.download(Download.to(target).resumable().maxSize(100_000)))
        .isInstanceOf(MastodonMediaLimitException.class)
        .hasMessage("cat.png has more than 100000 bytes, and 100000 are allowed");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatIsThereStays() throws IOException {
    Files.writeString(target, "mine");

    assertThatThrownBy(() -> fixture.download(Download.to(target)))
        .isInstanceOf(MastodonFileException.class)
        .hasMessage("cannot write cat.png: it is there already");
    assertThat(target).hasContent("mine");
    assertThat(files.asked()).isEmpty();
  }

  @Test
  void aFileThatIsThereIsReplacedWhenAsked() throws IOException {
    Files.writeString(target, "old");
    files.answer(file());

    fixture.download(Download.to(target).replacing());

    assertThat(target).hasBinaryContent(FILE);
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> fixture.download(Download.to(folder.resolve("none/cat.png"))))
        .isInstanceOf(MastodonFileException.class)
        .hasMessageContaining("is not there");
  }

  @Test
  void whatIsNotThereIsATypedError() {
    files.answer(new MockResponse.Builder().code(404).body("<html>"));

    assertThatThrownBy(() -> fixture.download(Download.to(target)))
        .isInstanceOf(MastodonNotFoundException.class)
        .hasMessage("GET file of 127.0.0.1: 404 127.0.0.1 does not give the file");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aServerThatIsBusyIsAskedAgain() {
    files.answer(new MockResponse.Builder().code(503).addHeader("Retry-After", "3")).answer(file());

    fixture.download(Download.to(target));

    assertThat(target).hasBinaryContent(FILE);
    assertThat(server.time.slept().toSeconds()).isEqualTo(3);
  }

  @Test
  void whatIsToldOfProgressAndThrowsEndsTheDownload() {
    files.answer(file());

    assertThatThrownBy(
            () ->
                fixture.download(
                    Download.to(target)
                        .progress(
                            p -> {
                              throw new IllegalStateException("enough");
                            })))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anEmptyFileIsAFile() {
    files.answer("");

    fixture.download(Download.to(target));

    assertThat(target).isEmptyFile();
  }
}
