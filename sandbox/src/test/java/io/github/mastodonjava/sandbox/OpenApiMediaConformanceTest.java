package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.sandbox.internal.media.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Attachments, alone and in statuses, answer in Mastodon's shapes. */
class OpenApiMediaConformanceTest {
  private final Judge judge = Judge.ofMastodon();
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void attachmentsFit() {
    TestClient.Part png = new TestClient.Part("image/png", Picture.grey(8, 4).png());
    TestClient.Part sound = new TestClient.Part("audio/mpeg", new byte[] {1});
    Reply picture =
        judge.entity("MediaAttachment", alice.multipart("POST", "/api/v2/media", "file", png));
    judge.entity("MediaAttachment", alice.multipart("POST", "/api/v1/media", "file", sound));
    String path = "/api/v1/media/" + picture.text("id");
    judge.get(alice, path);
    judge.put(alice, path, "description", "Grey", "focus", "0.5,0.5");
    judge.post(alice, "/api/v1/statuses", "media_ids[]", picture.text("id"));

    assertThat(judge.problems()).noneMatch(problem -> !isSentByMastodonAllTheSame(problem));
  }

  /** What real servers answer beyond the description. */
  private static boolean isSentByMastodonAllTheSame(String problem) {
    return problem.endsWith(".size is unknown")
        || problem.endsWith(".preview_remote_url is unknown")
        || problem.endsWith(".text_url is unknown");
  }
}
