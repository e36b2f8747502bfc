package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimelinesTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  /** Posts {@code count} statuses; the newest id first. */
  private List<String> posts(int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(0, sandbox.post("alice", "Number " + i));
    }
    return ids;
  }

  @Test
  void aPageHas20StatusesUnlessMoreAreAskedFor() {
    List<String> ids = posts(50);

    assertThat(alice.get("/api/v1/timelines/home").ids()).isEqualTo(ids.subList(0, 20));
    assertThat(alice.get("/api/v1/timelines/home?limit=100").ids()).isEqualTo(ids.subList(0, 40));
  }

  @Test
  void theLinkPointsToTheNeighbouringPages() {
    List<String> ids = posts(10);

    Reply reply = alice.get("/api/v1/timelines/home?limit=4&max_id=" + ids.get(1));

    String url = sandbox.baseUrl() + "/api/v1/timelines/home?limit=4";
    assertThat(reply.header("Link"))
        .isEqualTo(
            "<%s&max_id=%s>; rel=\"next\", <%s&min_id=%s>; rel=\"prev\""
                .formatted(url, ids.get(5), url, ids.get(2)));
  }

  @Test
  void followingTheLinksVisitsEveryStatusOnce() {
    List<String> ids = posts(95);
    List<String> seen = new ArrayList<>();
    String next = sandbox.baseUrl() + "/api/v1/timelines/home?limit=20";
    while (!next.isEmpty()) {
      Reply page = alice.get(next);
      seen.addAll(page.ids());
      Matcher link = Pattern.compile("<([^>]*)>; rel=\"next\"").matcher(page.header("Link"));
      next = link.find() ? link.group(1) : "";
    }

    assertThat(seen).isEqualTo(ids);
  }

  @Test
  void minIdGivesThoseRightAfterIt() {
    List<String> ids = posts(10);

    assertThat(alice.get("/api/v1/timelines/home?limit=3&min_id=" + ids.get(8)).ids())
        .isEqualTo(ids.subList(5, 8));
  }

  @Test
  void sinceIdGivesTheNewestAfterIt() {
    List<String> ids = posts(10);

    assertThat(alice.get("/api/v1/timelines/home?limit=3&since_id=" + ids.get(8)).ids())
        .isEqualTo(ids.subList(0, 3));
  }

  @Test
  void anEmptyPageHasNoLink() {
    Reply reply = alice.get("/api/v1/timelines/home");

    assertThat(reply.body()).isEqualTo("[]");
    assertThat(reply.header("Link")).isEmpty();
  }

  @Test
  void homeShowsOneselfAndThoseOneFollows() {
    String own = sandbox.post("alice", "Mine");
    String followed = sandbox.post("bob", "Bob's");
    sandbox.post("admin", "Admin's");
    sandbox.follow("alice", "bob");

    assertThat(alice.get("/api/v1/timelines/home").ids()).containsExactly(followed, own);
  }

  @Test
  void homeLeavesOutAnswersToStrangers() {
    String stranger = sandbox.post("admin", "Hello?");
    sandbox.follow("alice", "bob");
    TestClient.of(sandbox, "bob")
        .post("/api/v1/statuses", "status", "@admin hi", "in_reply_to_id", stranger);

    assertThat(alice.get("/api/v1/timelines/home").ids()).isEmpty();
  }

  @Test
  void homeNeedsALogin() {
    Reply reply = TestClient.of(sandbox).get("/api/v1/timelines/home");

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.text("error")).isEqualTo("The access token is invalid");
    assertThat(reply.header("WWW-Authenticate"))
        .isEqualTo(
            "Bearer realm=\"Doorkeeper\", error=\"invalid_token\","
                + " error_description=\"The access token is invalid\"");
  }

  @Test
  void homeNeedsTheScope() {
    try (Sandbox other =
        Sandbox.builder().user(SandboxUser.named("a").scopes("write read:accounts")).start()) {
      Reply reply = TestClient.of(other, "a").get("/api/v1/timelines/home");

      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.text("error")).isEqualTo("This action is outside the authorized scopes");
    }
  }

  @Test
  void thePublicTimelineShowsWhatIsPublic() {
    String shown = sandbox.post("alice", "To all");
    sandbox.post("alice", "Quietly", "unlisted");
    sandbox.post("alice", "To friends", "private");

    Reply reply = TestClient.of(sandbox).get("/api/v1/timelines/public");

    assertThat(reply.ids()).containsExactly(shown);
    assertThat(reply.json().path(0).has("favourited")).isFalse();
  }

  @Test
  void nothingIsRemote() {
    posts(1);

    assertThat(alice.get("/api/v1/timelines/public?remote=true").ids()).isEmpty();
    assertThat(alice.get("/api/v1/timelines/public?local=true").ids()).hasSize(1);
  }

  @Test
  void tagsAreFoundInAnyCaseAndCombined() {
    String both = sandbox.post("alice", "#Java #Tests");
    String java = sandbox.post("alice", "#java");
    String other = sandbox.post("alice", "#other");

    assertThat(alice.get("/api/v1/timelines/tag/JAVA").ids()).containsExactly(java, both);
    assertThat(alice.get("/api/v1/timelines/tag/java?all[]=tests").ids()).containsExactly(both);
    assertThat(alice.get("/api/v1/timelines/tag/java?none[]=tests").ids()).containsExactly(java);
    assertThat(alice.get("/api/v1/timelines/tag/tests?any[]=other").ids())
        .containsExactly(other, both);
  }

  @Test
  void theLinkKeepsTheOtherParameters() {
    String id = sandbox.post("alice", "#java #x");

    assertThat(alice.get("/api/v1/timelines/tag/java?local=true&all[]=x").header("Link"))
        .startsWith(
            "<%s/api/v1/timelines/tag/java?all%%5B%%5D=x&local=true&max_id=%s>"
                .formatted(sandbox.baseUrl(), id));
  }

  @Test
  void anUnknownPathIsNotFoundInJson() {
    Reply reply = alice.get("/api/v1/nothing");

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.json().has("error")).isTrue();
  }

  @Test
  void longAnswersAreCompressedWhenAsked() {
    posts(20);

    Reply reply = alice.with("Accept-Encoding", "gzip").get("/api/v1/timelines/home");

    assertThat(reply.header("Content-Encoding")).isEqualTo("gzip");
  }
}
