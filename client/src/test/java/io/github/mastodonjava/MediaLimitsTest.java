package io.github.mastodonjava;

import static io.github.mastodonjava.UploadFixture.READY;
import static io.github.mastodonjava.UploadFixture.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.MediaUpdate;
import io.github.mastodonjava.entity.InstanceMediaConfiguration;
import io.github.mastodonjava.error.MastodonMediaLimitException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MediaLimitsTest {
  private static final String LIMITS =
      "{\"configuration\":{\"media_attachments\":{\"description_limit\":10,"
          + "\"image_size_limit\":10,\"video_size_limit\":20,"
          + "\"supported_mime_types\":[\"image/png\",\"image/gif\",\"audio/x-wav\"]}}}";

  private final UploadFixture fixture = new UploadFixture();
  private final FakeMastodon server = fixture.server;
  private final Mastodon mastodon = fixture.mastodon;

  @AfterEach
  void stop() {
    fixture.close();
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
  void aDescriptionThatIsChangedToOneTooLongIsNotSent() {
    server.always("/api/v2/instance", 200, LIMITS);
    mastodon.media().limits();

    assertThatThrownBy(
            () -> mastodon.media().update("5", MediaUpdate.UNCHANGED.altText("🐈".repeat(11))))
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
