package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.http.FilePart;
import org.junit.jupiter.api.Test;

class MediaTest {
  private static final FilePart CAT = FilePart.of("cat.mp4", "video/mp4", new byte[] {1});
  private static final FilePart SMALL = FilePart.of("small.png", "image/png", new byte[] {2});

  private final RecordedRequests requests =
      RecordedRequests.answeredWith("{\"id\":\"5\",\"url\":\"https://a.example/5\"}");
  private final Media media = new Media(requests, () -> null, (address, download) -> {});

  @Test
  void anUploadSendsFileAndWhatWasSaid() {
    media.upload(NewMedia.of(CAT).altText("a cat").focus(-0.5, 1).thumbnail(SMALL));

    assertThat(requests.last())
        .isEqualTo(
            "POST /api/v2/media body {file: <cat.mp4>, description: 'a cat', focus: "
                + "'-0.5,1.0', thumbnail: <small.png>}");
  }

  @Test
  void oneIsAskedFor() {
    media.get("5");

    assertThat(requests.last()).isEqualTo("GET /api/v1/media/5");
  }

  @Test
  void aChangeSendsWhatWasSaid() {
    media.update("5", MediaUpdate.UNCHANGED.altText("a dog").focus(0, 0).thumbnail(SMALL));

    assertThat(requests.last())
        .isEqualTo(
            "PUT /api/v1/media/5 body {description: 'a dog', focus: '0.0,0.0', "
                + "thumbnail: <small.png>}");
  }

  @Test
  void oneIsDeleted() {
    media.delete("5");

    assertThat(requests.last()).isEqualTo("DELETE /api/v1/media/5");
  }

  @Test
  void aFocusOutsideThePictureIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> NewMedia.of(CAT).focus(0, 1.5));
  }

  @Test
  void aFocusThatIsNoNumberIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MediaUpdate.UNCHANGED.focus(Double.NaN, 0));
  }

  @Test
  @SuppressWarnings("deprecation") // what is deprecated must still work
  void theOldAddressStillTakesUploads() {
    media.uploadV1(NewMedia.of(CAT));

    assertThat(requests.last()).isEqualTo("POST /api/v1/media body {file: <cat.mp4>}");
  }
}
