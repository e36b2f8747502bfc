package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.json;
import static io.github.mastodonjava.UploadFixture.READY;
import static io.github.mastodonjava.UploadFixture.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonProcessingException;
import io.github.mastodonjava.error.MastodonValidationException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MediaWaitingTest {
  private static final String UNREADY = "{\"id\":\"5\",\"url\":null}";

  private final UploadFixture fixture = new UploadFixture();
  private final FakeMastodon server = fixture.server;
  private final Mastodon mastodon = fixture.mastodon;

  @AfterEach
  void stop() {
    fixture.close();
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
}
