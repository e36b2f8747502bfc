package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.MediaAttributes;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.api.StatusUpdate;
import io.github.mastodonjava.error.MastodonValidationException;
import io.github.mastodonjava.http.FilePart;
import java.time.Duration;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MediaInStatusTest {
  private static final String NOT_READY =
      "{\"error\":\"Cannot attach files that have not finished processing. Try again in a moment!\"}";
  private static final String IN_GERMAN = "{\"error\":\"Dateien, die noch verarbeitet werden\"}";
  private static final String TOO_LONG = "{\"error\":\"Validation failed: Text is too long\"}";
  private static final String POST = "POST /api/v1/statuses";
  private static final String LOOK = "GET /api/v1/media/5";

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.builder().mastodonVersion("4.5.0").build();

  @AfterEach
  void stop() {
    server.close();
  }

  private static NewStatus status() {
    return NewStatus.text("Look").mediaIds(List.of("5"));
  }

  @Test
  void whatIsRefusedBecauseOfItsMediaIsPostedWhenTheyAreReady() {
    server.answer(422, NOT_READY).answer(206, "{}").answer(422, NOT_READY).answer(200, "{}");
    server.answer("{\"id\":\"1\"}");

    assertThat(mastodon.statuses().post(status()).id()).isEqualTo("1");
    assertThat(server.lines()).containsExactly(POST, LOOK, POST, LOOK, POST);
    assertThat(server.time.sleeps()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void itIsTheSamePostEachTime() {
    server.answer(422, NOT_READY).answer(206, "{}").answer("{\"id\":\"1\"}");

    mastodon.statuses().post(status());

    assertThat(server.asked())
        .filteredOn(request -> "POST".equals(request.getMethod()))
        .extracting(request -> request.getHeaders().get("Idempotency-Key"))
        .hasSize(2)
        .doesNotContainNull()
        .satisfies(keys -> assertThat(keys.get(0)).isEqualTo(keys.get(1)));
  }

  @Test
  void theServerMaySayItInAnyLanguage() {
    server.answer(422, IN_GERMAN).answer(206, "{}").answer("{\"id\":\"1\"}");

    assertThat(mastodon.statuses().post(status()).id()).isEqualTo("1");
  }

  @Test
  void mediaThatBecameReadyRightAfterTheRefusalArePostedAtOnce() {
    server.answer(422, IN_GERMAN).answer("{\"type\":\"video\"}").answer("{\"id\":\"1\"}");

    assertThat(mastodon.statuses().post(status()).id()).isEqualTo("1");
    assertThat(server.lines()).containsExactly(POST, LOOK, POST);
    assertThat(server.time.sleeps()).isEmpty();
  }

  @Test
  void mediaThatAreReadyAreNotTheReasonOfASecondRefusal() {
    server.answer(422, TOO_LONG).answer("{\"type\":\"video\"}").answer(422, TOO_LONG);

    assertThatThrownBy(() -> mastodon.statuses().post(status()))
        .isInstanceOf(MastodonValidationException.class);
    assertThat(server.lines()).containsExactly(POST, LOOK, POST);
  }

  @Test
  void aPictureIsNeverTheReason() {
    server.answer(422, TOO_LONG).answer("{\"type\":\"image\"}");

    assertThatThrownBy(() -> mastodon.statuses().post(status()))
        .isInstanceOf(MastodonValidationException.class)
        .hasMessageContaining("too long");
    assertThat(server.lines()).containsExactly(POST, LOOK);
  }

  @Test
  void withoutMediaARefusalIsOneAtOnce() {
    server.answer(422, NOT_READY);

    assertThatThrownBy(() -> mastodon.statuses().post("Hello"))
        .isInstanceOf(MastodonValidationException.class);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aTokenThatMayNotLookAtMediaPostsAllTheSame() {
    server.answer(422, NOT_READY).answer(403, "{}").answer("{\"id\":\"1\"}");

    assertThat(mastodon.statuses().post(status()).id()).isEqualTo("1");
  }

  @Test
  void aServerThatIsTooOldToTellOfMediaStillSaysWhyItRefuses() {
    server.answer(422, TOO_LONG);
    Mastodon old = server.builder().mastodonVersion("2.9.0").build();

    assertThatThrownBy(() -> old.statuses().post(status()))
        .isInstanceOf(MastodonValidationException.class)
        .hasMessageContaining("too long");
  }

  @Test
  void mediaThatTheServerCannotReadAreSaidToBeThat() {
    server.answer(422, NOT_READY).answer(422, "{\"error\":\"Error processing thumbnail\"}");

    assertThatThrownBy(() -> mastodon.statuses().post(status()))
        .hasMessageContaining("Error processing thumbnail");
  }

  @Test
  void thePatienceEndsAfterFiveMinutes() {
    server
        .always("/api/v1/statuses", 422, NOT_READY)
        .always("/api/v1/media/5", json("{}").code(206));

    assertThatThrownBy(() -> mastodon.statuses().post(status()))
        .isInstanceOf(MastodonValidationException.class);
    assertThat(server.time.slept())
        .isBetween(Duration.ofMinutes(5), Duration.ofMinutes(5).plusSeconds(8));
  }

  @Test
  void anEditWaitsToo() {
    server.answer(422, NOT_READY).answer(206, "{}").answer("{\"id\":\"1\"}");

    mastodon.statuses().edit("1", StatusUpdate.text("Look").mediaIds(List.of("5")));

    assertThat(server.lines())
        .containsExactly("PUT /api/v1/statuses/1", LOOK, "PUT /api/v1/statuses/1");
  }

  @Test
  void anEditTakesAThumbnailAlong() {
    server.answer("{\"id\":\"1\"}");

    mastodon
        .statuses()
        .edit(
            "1",
            StatusUpdate.text("Look")
                .mediaIds(List.of("5"))
                .mediaAttributes(
                    List.of(
                        MediaAttributes.of("5")
                            .altText("A cat")
                            .thumbnail(FilePart.of("small.gif", new byte[] {1})))));

    RecordedRequest sent = server.askedOnce();
    assertThat(sent.getHeaders().get("Content-Type")).startsWith("multipart/form-data");
    assertThat(FakeMastodon.body(sent))
        .containsSubsequence(
            "name=\"media_ids[]\"",
            "name=\"media_attributes[][id]\"",
            "name=\"media_attributes[][description]\"",
            "name=\"media_attributes[][thumbnail]\"; filename=\"small.gif\"");
  }
}
