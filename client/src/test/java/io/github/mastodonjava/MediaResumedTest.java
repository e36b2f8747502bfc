package io.github.mastodonjava;

import static io.github.mastodonjava.DownloadFixture.FILE;
import static io.github.mastodonjava.DownloadFixture.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.http.Download;
import io.github.mastodonjava.http.Progress;
import io.github.mastodonjava.http.RetryPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MediaResumedTest {
  private final DownloadFixture fixture;
  private final FakeMastodon files;
  private final Mastodon mastodon;
  private final Path folder;
  private final Path target;

  MediaResumedTest(@TempDir Path folder) {
    this.fixture = new DownloadFixture(folder);
    this.files = fixture.files;
    this.mastodon = fixture.mastodon;
    this.folder = folder;
    this.target = fixture.target;
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  /** All headers, and then half of the file. */
  private static MockResponse.Builder half() {
    return file().onResponseBody(new SocketEffect.CloseSocket());
  }

  /** The rest of what was asked for. */
  private static MockResponse.Builder rest(int from) {
    return new MockResponse.Builder()
        .code(206)
        .addHeader("ETag", "\"v1\"")
        .addHeader("Content-Range", "bytes " + from + "-" + (FILE.length - 1) + "/" + FILE.length)
        .body(new Buffer().write(FILE, from, FILE.length - from));
  }

  @Test
  void whatBreaksOffIsGoneOnWith() {
    files.answer(half()).answer(rest(FILE.length / 2));

    fixture.download(Download.to(target));

    assertThat(target).hasBinaryContent(FILE);
    assertThat(fixture.asked(1, "Range")).isEqualTo("bytes=150000-");
    assertThat(fixture.asked(1, "If-Range")).isEqualTo("\"v1\"");
  }

  @Test
  void aFileThatChangedMeanwhileIsFetchedAnew() {
    files
        .answer(half())
        .answer(new MockResponse.Builder().body("another").addHeader("ETag", "\"v2\""));

    fixture.download(Download.to(target));

    assertThat(target).hasContent("another");
  }

  @Test
  void withoutAVersionNothingIsGoneOnWith() {
    files.answer(half().removeHeader("ETag")).answer(file());

    fixture.download(Download.to(target));

    assertThat(fixture.asked(1, "Range")).isEqualTo("null");
    assertThat(target).hasBinaryContent(FILE);
  }

  @Test
  void theRestOfAnotherVersionIsNotTakenFromAServerThatDoesNotCompare() {
    files.answer(half()).answer(rest(FILE.length / 2).setHeader("ETag", "\"v2\"")).answer(file());

    fixture.download(Download.to(target));

    assertThat(fixture.asked(2, "Range")).isEqualTo("null");
    assertThat(target).hasBinaryContent(FILE);
  }

  @Test
  void whatBreaksOffNowHereNowThereIsGivenUp() {
    for (int i = 0; i < 10; i++) {
      files
          .answer(half().removeHeader("ETag"))
          .answer(half().removeHeader("ETag").body(new Buffer().write(FILE, 0, 1000)));
    }

    assertThatThrownBy(() -> fixture.download(Download.to(target)))
        .isInstanceOf(MastodonNetworkException.class);
    assertThat(files.asked()).hasSizeLessThan(10);
  }

  @Test
  void aFileThatWasChangedJustNowMayChangeAgainUnderTheSameDate() {
    files
        .answer(
            half()
                .removeHeader("ETag")
                .addHeader("Last-Modified", "Wed, 05 Aug 2026 10:00:00 GMT")
                .addHeader("Date", "Wed, 05 Aug 2026 10:00:00 GMT"))
        .answer(file());

    fixture.download(Download.to(target));

    assertThat(fixture.asked(1, "Range")).isEqualTo("null");
    assertThat(target).hasBinaryContent(FILE);
  }

  @Test
  void aWeakTagIsNoVersionButADateIs() {
    files
        .answer(
            half()
                .setHeader("ETag", "W/\"v1\"")
                .addHeader("Last-Modified", "Wed, 05 Aug 2026 10:00:00 GMT")
                .addHeader("Date", "Wed, 05 Aug 2026 11:00:00 GMT"))
        .answer(rest(FILE.length / 2));

    fixture.download(Download.to(target));

    assertThat(fixture.asked(1, "If-Range")).isEqualTo("Wed, 05 Aug 2026 10:00:00 GMT");
    assertThat(target).hasBinaryContent(FILE);
  }

  @Test
  void anotherPartThanTheOneThatWasAskedForIsNotTaken() {
    files.answer(half()).answer(rest(10)).answer(file());

    fixture.download(Download.to(target));

    assertThat(target).hasBinaryContent(FILE);
    assertThat(fixture.asked(2, "Range")).isEqualTo("null");
  }

  @Test
  void aDownloadThatFailsLeavesNothing() {
    files.answer(half());

    assertThatThrownBy(
            () ->
                mastodon
                    .with(CallOptions.retries(RetryPolicy.none()))
                    .media()
                    .download(fixture.address(), Download.to(target)))
        .isInstanceOf(MastodonNetworkException.class)
        .hasMessageContaining("GET file of 127.0.0.1");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aResumableDownloadGoesOnLater() {
    Mastodon once = mastodon.with(CallOptions.retries(RetryPolicy.none()));
    Download download = Download.to(target).resumable();
    files.answer(half()).answer(rest(FILE.length / 2));
    assertThatThrownBy(() -> once.media().download(fixture.address(), download))
        .isInstanceOf(MastodonNetworkException.class);
    assertThat(target).doesNotExist();
    assertThat(folder.resolve("cat.png.part")).isRegularFile();
    List<Progress> told = new ArrayList<>();

    once.media().download(fixture.address(), download.progress(told::add));

    assertThat(target).hasBinaryContent(FILE);
    assertThat(told.get(0)).isEqualTo(new Progress(FILE.length / 2, FILE.length));
    assertThat(folder).isDirectoryNotContaining("glob:**part*");
  }

  @Test
  void whatIsLeftOfAnotherAddressIsNotGoneOnWith() {
    Mastodon once = mastodon.with(CallOptions.retries(RetryPolicy.none()));
    Download download = Download.to(target).resumable();
    files.answer(half()).answer("short");
    assertThatThrownBy(() -> once.media().download(fixture.address(), download))
        .isInstanceOf(MastodonNetworkException.class);

    once.media().download(fixture.address().resolve("dog.png"), download);

    assertThat(fixture.asked(1, "Range")).isEqualTo("null");
    assertThat(target).hasContent("short");
  }

  @Test
  void aFileThatIsThereAlreadyByThePartIsDone() throws IOException {
    Files.write(folder.resolve("cat.png.part"), FILE);
    Files.writeString(folder.resolve("cat.png.part.origin"), fixture.address() + "\n\"v1\"\n");
    files.answer(
        new MockResponse.Builder().code(416).addHeader("Content-Range", "bytes */" + FILE.length));

    fixture.download(Download.to(target).resumable());

    assertThat(target).hasBinaryContent(FILE);
  }
}
