package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.json;
import static io.github.mastodonjava.UploadFixture.PNG;
import static io.github.mastodonjava.UploadFixture.READY;
import static io.github.mastodonjava.UploadFixture.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonRateLimitException;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MediaRepeatedTest {
  private final UploadFixture fixture = new UploadFixture();
  private final FakeMastodon server = fixture.server;
  private final Mastodon mastodon = fixture.mastodon;

  @AfterEach
  void stop() {
    fixture.close();
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
}
