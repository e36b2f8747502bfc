package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the sandbox does when it plays another software. */
class OtherSoftwareTest {
  private static final String CUP = URLEncoder.encode("☕", StandardCharsets.UTF_8);

  private static Sandbox play(String software) {
    return Sandbox.builder().software(software).start();
  }

  @Test
  void itSaysWhatItPlays() {
    try (Sandbox sandbox = play("pleroma")) {
      TestClient nobody = TestClient.of(sandbox);

      assertThat(nobody.get("/nodeinfo/2.0").json().at("/software/name").asText())
          .isEqualTo("pleroma");
      assertThat(nobody.get("/api/v1/instance").text("version"))
          .isEqualTo("2.7.2 (compatible; Pleroma 2.9.1)");
      Reply instance = nobody.get("/api/v2/instance");
      assertThat(instance.status()).isEqualTo(200);
      assertThat(instance.json().has("api_versions")).isFalse();
    }
  }

  @Test
  void itPlaysMastodonUnlessSaid() {
    try (Sandbox sandbox = Sandbox.start()) {
      TestClient alice = TestClient.of(sandbox, "alice");
      String id = sandbox.post("bob", "Hello");

      assertThat(alice.get("/nodeinfo/2.0").json().at("/software/name").asText())
          .isEqualTo("mastodon");
      assertThat(alice.get("/api/v1/statuses/" + id).json().has("pleroma")).isFalse();
      assertThat(alice.get("/api/v1/pleroma/statuses/" + id + "/reactions").status())
          .isEqualTo(404);
    }
  }

  @Test
  void whatItCannotPlayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sandbox.builder().software("friendica"))
        .withMessageContaining("pleroma");
  }

  @Test
  void aReactionOnPleromaIsToldWithThePost() {
    try (Sandbox sandbox = play("pleroma")) {
      TestClient alice = TestClient.of(sandbox, "alice");
      String reactions = "/api/v1/pleroma/statuses/" + sandbox.post("bob", "Hello") + "/reactions";

      Reply reacted = alice.send("PUT", reactions + "/" + CUP, "", "");

      assertThat(reacted.json().at("/pleroma/emoji_reactions/0/name").asText()).isEqualTo("☕");
      assertThat(reacted.json().at("/pleroma/emoji_reactions/0/me").asBoolean()).isTrue();
      assertThat(alice.get(reactions).json().at("/0/accounts/0/acct").asText()).isEqualTo("alice");
      assertThat(alice.get(reactions + "/a").json()).isEmpty();

      alice.delete(reactions + "/" + CUP);
      assertThat(alice.get(reactions).json()).isEmpty();
    }
  }

  @Test
  void aQuoteStandsWhereEachSoftwareHasIt() {
    try (Sandbox pleroma = play("pleroma");
        Sandbox akkoma = play("akkoma");
        Sandbox fedibird = play("fedibird")) {
      assertThat(quoting(pleroma).json().at("/pleroma/quote/content").asText())
          .isEqualTo("<p>First</p>");
      assertThat(quoting(akkoma).json().at("/quote/content").asText()).isEqualTo("<p>First</p>");
      assertThat(quoting(fedibird).json().at("/quote/content").asText()).isEqualTo("<p>First</p>");
    }
  }

  private static Reply quoting(Sandbox sandbox) {
    String first = sandbox.post("alice", "First");
    return TestClient.of(sandbox, "alice")
        .post("/api/v1/statuses", "status", "Second", "quote_id", first);
  }

  @Test
  void reactionsOnFedibirdAreTakenBackAtOnce() {
    try (Sandbox sandbox = play("fedibird")) {
      TestClient alice = TestClient.of(sandbox, "alice");
      String status = "/api/v1/statuses/" + sandbox.post("bob", "Hello");

      alice.send("PUT", status + "/emoji_reactions/" + CUP, "", "");
      assertThat(alice.get(status + "/emoji_reactioned_by").json().at("/0/account/acct").asText())
          .isEqualTo("alice");

      Reply without = alice.post(status + "/emoji_unreaction");
      assertThat(without.json().path("emoji_reactions")).isEmpty();
      assertThat(without.json().path("emoji_reactioned").asBoolean()).isFalse();
    }
  }

  @Test
  void goToSocialTellsThePolicyThatWasSaid() {
    try (Sandbox sandbox = play("gotosocial")) {
      Reply posted =
          TestClient.of(sandbox, "alice")
              .postJson(
                  "/api/v1/statuses",
                  "{\"status\":\"Hello\",\"local_only\":true,\"interaction_policy\":"
                      + "{\"can_reply\":{\"always\":[\"followers\"],\"with_approval\":[]}}}");

      assertThat(posted.json().path("local_only").asBoolean()).isTrue();
      assertThat(posted.json().at("/interaction_policy/can_reply/always/0").asText())
          .isEqualTo("followers");
      assertThat(posted.json().at("/interaction_policy/can_reblog/always/0").asText())
          .isEqualTo("public");
    }
  }

  @Test
  void goToSocialExportsFollowsAsCsv() {
    try (Sandbox sandbox = play("gotosocial")) {
      sandbox.follow("alice", "bob");

      Reply csv = TestClient.of(sandbox, "alice").get("/api/v1/exports/following.csv");

      assertThat(csv.body())
          .startsWith("Account address,Show boosts\nbob@127.0.0.1")
          .endsWith(",true\n");
      assertThat(csv.header("Content-Type")).startsWith("text/csv");
    }
  }
}
