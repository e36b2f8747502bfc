package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.NewMedia;
import io.github.mastodonjava.error.MastodonProcessingException;
import io.github.mastodonjava.error.MastodonValidationException;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MediaWaitingTest {
  private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");
  private static final String READY = "{\"id\":\"5\",\"url\":\"https://a.example/5.png\"}";
  private static final String UNREADY = "{\"id\":\"5\",\"url\":null}";

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.client();

  @AfterEach
  void stop() {
    server.close();
  }

  private static NewMedia png() {
    return Media.bytes("cat.png", PNG);
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
