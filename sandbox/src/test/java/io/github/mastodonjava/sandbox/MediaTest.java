package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.sandbox.internal.media.Picture;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MediaTest {
  private static final byte[] PNG = Picture.grey(8, 4).png();

  private final TestClock clock = new TestClock();
  private final Sandbox sandbox =
      Sandbox.builder().clock(clock).mediaProcessing(Duration.ofMinutes(1)).start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private static TestClient.Part png() {
    return new TestClient.Part("image/png", PNG);
  }

  private static TestClient.Part video() {
    return new TestClient.Part("video/mp4", new byte[] {1, 2, 3});
  }

  private Reply upload(TestClient.Part file) {
    return alice.multipart("POST", "/api/v2/media", "file", file);
  }

  private Reply post(String... fields) {
    return alice.post("/api/v1/statuses", fields);
  }

  @Test
  void aPictureIsReadyAtOnce() {
    Reply reply =
        alice.multipart(
            "POST", "/api/v2/media", "description", "Grey", "focus", "0.5,-1.0", "file", png());

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text("type")).isEqualTo("image");
    assertThat(reply.text("description")).isEqualTo("Grey");
    assertThat(reply.json().at("/meta/focus").toString()).isEqualTo("{\"x\":0.5,\"y\":-1.0}");
    assertThat(reply.json().at("/meta/original/size").asText()).isEqualTo("8x4");
    assertThat(reply.text("blurhash")).startsWith("U");
    assertThat(reply.text("url")).endsWith("/original.png");
  }

  @Test
  void aVideoIsWorkedOnForAWhile() {
    Reply accepted = upload(video());
    String path = "/api/v1/media/" + accepted.text("id");

    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.json().get("url").isNull()).isTrue();
    assertThat(alice.get(path).status()).isEqualTo(206);
    clock.advance(Duration.ofMinutes(1));
    assertThat(alice.get(path).status()).isEqualTo(200);
    assertThat(alice.get(path).text("url")).endsWith(".mp4");
  }

  @Test
  void theWorkEndsOnCommand() {
    String path = "/api/v1/media/" + upload(video()).text("id");

    sandbox.finishMedia();

    assertThat(alice.get(path).status()).isEqualTo(200);
  }

  @Test
  void theWorkFailsOnCommand() {
    String path = "/api/v1/media/" + upload(video()).text("id");

    sandbox.failMedia();

    assertThat(alice.get(path).status()).isEqualTo(422);
    assertThat(alice.get(path).text("error"))
        .isEqualTo("Error processing thumbnail for uploaded media");
  }

  @Test
  void theOlderAddressWorksBeforeItAnswers() {
    Reply reply = alice.multipart("POST", "/api/v1/media", "file", video());

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text("url")).endsWith(".mp4");
  }

  @Test
  void anOldServerHasOnlyTheOlderAddress() {
    try (Sandbox old = Sandbox.builder().version("3.0.0").start()) {
      TestClient client = TestClient.of(old, "alice");

      assertThat(client.multipart("POST", "/api/v2/media", "file", png()).status()).isEqualTo(404);
      assertThat(client.multipart("POST", "/api/v1/media", "file", png()).status()).isEqualTo(200);
    }
  }

  @Test
  void filesOfOtherKindsAreRefused() {
    Reply reply = upload(new TestClient.Part("application/pdf", new byte[] {1}));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("error"))
        .isEqualTo("Validation failed: File content type is invalid, File is invalid");
  }

  @Test
  void whatCallsItselfAPictureHasToBeOne() {
    assertThat(upload(new TestClient.Part("image/png", new byte[] {1})).status()).isEqualTo(422);
  }

  @Test
  void picturesAreNotTooLarge() {
    Reply reply = upload(new TestClient.Part("image/webp", new byte[16 << 20]));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("error")).contains("must be less than 16 MB");
  }

  @Test
  void aFileIsServedFromAnotherOrigin() {
    Reply attachment = upload(png());

    Reply file = TestClient.of(sandbox).get(attachment.text("url"));

    assertThat(attachment.text("url")).doesNotStartWith(sandbox.baseUrl());
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).isEqualTo("image/png");
  }

  @Test
  void aPartOfAFileIsServed() {
    alice.multipart("POST", "/api/v1/media", "file", video());
    String url = alice.multipart("POST", "/api/v1/media", "file", video()).text("url");
    TestClient anyone = TestClient.of(sandbox);
    String tag = anyone.get(url).header("ETag");

    Reply part = anyone.with("Range", "bytes=1-").with("If-Range", tag).get(url);

    assertThat(part.status()).isEqualTo(206);
    assertThat(part.header("Content-Range")).isEqualTo("bytes 1-2/3");
    assertThat(part.body()).isEqualTo("\u0002\u0003");
    assertThat(anyone.with("Range", "bytes=-1").get(url).body()).isEqualTo("\u0003");
    assertThat(anyone.with("Range", "bytes=3-").get(url).status()).isEqualTo(416);
    assertThat(anyone.with("Range", "bytes=1-").with("If-Range", "\"x\"").get(url).status())
        .isEqualTo(200);
  }

  @Test
  void aThumbnailIsThePreview() {
    Reply reply = alice.multipart("POST", "/api/v2/media", "file", video(), "thumbnail", png());

    assertThat(reply.json().at("/meta/small/size").asText()).isEqualTo("8x4");
  }

  @Test
  void whatIsSaidOfAFileCanBeChanged() {
    String path = "/api/v1/media/" + upload(png()).text("id");

    Reply changed = alice.form("PUT", path, "description", "Greyer", "focus", "1,1");

    assertThat(changed.text("description")).isEqualTo("Greyer");
    assertThat(alice.get(path).json().at("/meta/focus/x").asDouble()).isEqualTo(1);
  }

  @Test
  void nobodyElseSeesAFileBeforeItIsPosted() {
    String path = "/api/v1/media/" + upload(png()).text("id");

    assertThat(bob.get(path).status()).isEqualTo(404);
    assertThat(bob.delete(path).status()).isEqualTo(404);
  }

  @Test
  void aStatusShowsItsMedia() {
    String id = upload(png()).text("id");

    Reply status = post("media_ids[]", id);

    assertThat(status.json().at("/media_attachments/0/id").asText()).isEqualTo(id);
    assertThat(bob.get("/api/v1/statuses/" + status.text("id")).json().at("/media_attachments"))
        .hasSize(1);
    assertThat(alice.get("/api/v1/media/" + id).status()).isEqualTo(404);
    assertThat(alice.delete("/api/v1/media/" + id).text("error"))
        .isEqualTo("Media attachment is currently used by a status");
  }

  @Test
  void whatIsWorkedOnCannotBePosted() {
    String id = upload(video()).text("id");

    Reply refused = post("status", "Look", "media_ids[]", id);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("error"))
        .isEqualTo("Cannot attach files that have not finished processing. Try again in a moment!");
  }

  @Test
  void aVideoIsPostedAlone() {
    String video = alice.multipart("POST", "/api/v1/media", "file", video()).text("id");

    Reply refused = post("media_ids[]", video, "media_ids[]", upload(png()).text("id"));

    assertThat(refused.text("error"))
        .isEqualTo("Cannot attach a video to a post that already contains images");
  }

  @Test
  void aFileIsInOneStatus() {
    String id = upload(png()).text("id");
    post("media_ids[]", id);

    assertThat(post("media_ids[]", id).text("error"))
        .isEqualTo("Media " + id + " not found or already attached to another post");
  }

  @Test
  void anEditChangesTheMedia() {
    String first = upload(png()).text("id");
    String second = upload(png()).text("id");
    String path = "/api/v1/statuses/" + post("status", "Look", "media_ids[]", first).text("id");

    Reply edited =
        alice.form(
            "PUT",
            path,
            "status",
            "Look",
            "media_ids[]",
            first,
            "media_ids[]",
            second,
            "media_attributes[][id]",
            first,
            "media_attributes[][description]",
            "Grey");

    assertThat(edited.json().at("/media_attachments")).hasSize(2);
    assertThat(edited.json().at("/media_attachments/0/description").asText()).isEqualTo("Grey");
    assertThat(alice.form("PUT", path, "status", "Look").json().at("/media_attachments")).isEmpty();
  }

  @Test
  void aDeletedStatusLeavesItsMediaToBePostedAgain() {
    String id = upload(png()).text("id");
    alice.delete("/api/v1/statuses/" + post("media_ids[]", id).text("id"));

    assertThat(post("media_ids[]", id).status()).isEqualTo(200);
  }

  @Test
  void aScheduledStatusHasItsMedia() {
    String id = upload(png()).text("id");

    Reply scheduled =
        post(
            "media_ids[]",
            id,
            "scheduled_at",
            clock.instant().plus(Duration.ofHours(1)).toString());

    assertThat(scheduled.json().at("/media_attachments/0/id").asText()).isEqualTo(id);
    assertThat(post("media_ids[]", id).status()).isEqualTo(422);
    clock.advance(Duration.ofHours(2));
    Reply statuses = alice.get("/api/v1/accounts/" + sandbox.user("alice").id() + "/statuses");
    assertThat(statuses.json().at("/0/media_attachments/0/id").asText()).isEqualTo(id);
  }

  @Test
  void aFaultMakesAFileComeSlowly() {
    String url = upload(png()).text("url");
    sandbox.faults().add(Fault.slowBody(Duration.ofMillis(100)).on("GET", "/system/*"));
    long start = System.nanoTime();

    assertThat(TestClient.of(sandbox).get(url).status()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(90));
  }
}
