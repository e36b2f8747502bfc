package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks through the endpoints and judges every answer by Mastodon's OpenAPI description. */
class OpenApiConformanceTest {
  /** What Mastodon sends and its description does not know. */
  private static final List<String> BEYOND_THE_DESCRIPTION =
      List.of(
          "GET /api/v2/instance.configuration.vapid is unknown",
          "POST /api/v1/push/subscription.id is NUMBER, not \"string\"",
          "POST /api/v1/push/subscription.policy is unknown",
          "Preferences.posting:default:quote_policy is unknown",
          "Preferences.reading:autoplay:gifs is unknown");

  private final Judge judge = Judge.ofMastodon();

  @Test
  void everyAnswerFitsItsSchema() {
    try (Sandbox sandbox =
        Sandbox.builder()
            .user("alice")
            .user(SandboxUser.named("bob").asLocked())
            .user(SandboxUser.named("admin").asAdmin())
            .noRateLimits()
            .start()) {
      new Tour(sandbox).go();
    }

    // the description of a deletion requires the HTML that Mastodon leaves out
    assertThat(judge.problems())
        .filteredOn(problem -> !problem.matches("DELETE .* lacks content"))
        .containsExactlyInAnyOrderElementsOf(BEYOND_THE_DESCRIPTION);
  }

  /** The walk: each step is a request whose answer is judged. */
  private final class Tour {
    private final Sandbox sandbox;
    private final TestClient alice;
    private final TestClient bob;
    private final TestClient anyone;

    Tour(Sandbox sandbox) {
      this.sandbox = sandbox;
      this.alice = TestClient.of(sandbox, "alice");
      this.bob = TestClient.of(sandbox, "bob");
      this.anyone = TestClient.of(sandbox);
    }

    void go() {
      server();
      apps();
      profile();
      accounts();
      statuses();
      timelines();
      polls();
      scheduled();
      notifications();
      pushes();
    }

    private void pushes() {
      List<String> fields =
          new ArrayList<>(
              List.of(
                  "subscription[endpoint]",
                  "https://push.example/1",
                  "subscription[keys][p256dh]",
                  "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                  "subscription[keys][auth]",
                  "BTBZMqHH6r4Tts7J_aSIgg"));
      for (String type :
          List.of(
              "mention",
              "status",
              "reblog",
              "follow",
              "follow_request",
              "favourite",
              "poll",
              "update",
              "admin.sign_up",
              "admin.report")) {
        fields.addAll(List.of("data[alerts][" + type + "]", "true"));
      }
      judge.post(alice, "/api/v1/push/subscription", fields.toArray(String[]::new));
    }

    private void server() {
      judge.get(anyone, "/api/v1/instance");
      judge.get(anyone, "/api/v2/instance");
      judge.get(anyone, "/api/v1/instance/rules");
      judge.get(anyone, "/api/v1/instance/extended_description");
      judge.get(anyone, "/api/v1/instance/privacy_policy");
      judge.get(anyone, "/api/v1/instance/peers");
      judge.get(anyone, "/api/v1/custom_emojis");
      judge.get(anyone, "/.well-known/oauth-authorization-server");
    }

    private void apps() {
      Reply app =
          judge.post(
              anyone,
              "/api/v1/apps",
              "client_name",
              "Tour",
              "redirect_uris",
              "urn:ietf:wg:oauth:2.0:oob",
              "scopes",
              "read write");
      Reply token =
          judge.post(
              anyone,
              "/oauth/token",
              "grant_type",
              "client_credentials",
              "scope",
              "read write",
              "client_id",
              app.text("client_id"),
              "client_secret",
              app.text("client_secret"));
      TestClient ofApp = anyone.bearer(token.text("access_token"));
      judge.get(ofApp, "/api/v1/apps/verify_credentials");
      judge.post(
          ofApp,
          "/api/v1/accounts",
          "username",
          "carol",
          "email",
          "carol@sandbox.example",
          "password",
          "long enough",
          "agreement",
          "true",
          "locale",
          "en");
    }

    private void profile() {
      judge.get(alice, "/api/v1/accounts/verify_credentials");
      judge.patch(
          alice,
          "/api/v1/accounts/update_credentials",
          "display_name",
          "Alice",
          "note",
          "Hello #java",
          "discoverable",
          "true",
          "fields_attributes[0][name]",
          "Site",
          "fields_attributes[0][value]",
          "https://alice.example");
      judge.entity("Preferences", alice.get("/api/v1/preferences"));
      judge.post(alice, "/api/v1/markers", "home[last_read_id]", "1");
      judge.get(alice, "/api/v1/markers?timeline[]=home");
    }

    private void accounts() {
      String bobId = sandbox.user("bob").requireId();
      String aliceId = sandbox.user("alice").requireId();
      judge.get(anyone, "/api/v1/accounts/" + aliceId);
      judge.get(anyone, "/api/v1/accounts/lookup?acct=alice");
      judge.get(anyone, "/api/v1/accounts?id[]=" + aliceId + "&id[]=" + bobId);
      judge.get(alice, "/api/v1/accounts/search?q=bo");
      judge.post(alice, "/api/v1/accounts/" + bobId + "/follow");
      judge.get(bob, "/api/v1/follow_requests");
      judge.post(bob, "/api/v1/follow_requests/" + aliceId + "/authorize");
      judge.get(alice, "/api/v1/accounts/relationships?id[]=" + bobId);
      judge.get(alice, "/api/v1/accounts/" + aliceId + "/following");
      judge.get(alice, "/api/v1/accounts/" + bobId + "/followers");
      String adminId = sandbox.user("admin").requireId();
      for (String action : List.of("mute", "unmute", "block", "unblock", "unfollow")) {
        judge.post(alice, "/api/v1/accounts/" + adminId + "/" + action);
      }
    }

    private void statuses() {
      Reply status =
          judge.post(
              alice,
              "/api/v1/statuses",
              "status",
              "Hello @bob #java :mastodon: https://example.com",
              "spoiler_text",
              "careful");
      String path = "/api/v1/statuses/" + status.text("id");
      judge.post(
          bob, "/api/v1/statuses", "status", "@alice hi", "in_reply_to_id", status.text("id"));
      judge.get(anyone, path);
      judge.get(alice, path + "/context");
      judge.get(alice, path + "/source");
      for (String action :
          List.of("favourite", "bookmark", "pin", "mute", "reblog", "unmute", "unpin")) {
        judge.post(alice, path + "/" + action);
      }
      judge.post(bob, path + "/favourite");
      judge.post(bob, path + "/reblog");
      judge.put(alice, path, "status", "Hello again @bob");
      judge.get(alice, path + "/history");
      judge.get(alice, path + "/favourited_by");
      judge.get(alice, path + "/reblogged_by");
      judge.get(alice, "/api/v1/favourites");
      judge.get(alice, "/api/v1/bookmarks");
      judge.get(alice, "/api/v1/statuses?id[]=" + status.text("id"));
      judge.get(bob, "/api/v1/accounts/" + sandbox.user("alice").requireId() + "/statuses");
    }

    private void timelines() {
      judge.get(alice, "/api/v1/timelines/home");
      judge.get(anyone, "/api/v1/timelines/public");
      judge.get(anyone, "/api/v1/timelines/tag/java");
      Reply reply = alice.post("/api/v1/statuses", "status", "To be deleted");
      judge.delete(alice, "/api/v1/statuses/" + reply.text("id"));
    }

    private void polls() {
      Reply status =
          alice.postJson(
              "/api/v1/statuses",
              "{\"status\":\"?\",\"poll\":{\"options\":[\"a\",\"b\"],\"expires_in\":600}}");
      String path = "/api/v1/polls/" + status.json().path("poll").path("id").asText();
      judge.get(anyone, path);
      judge.post(bob, path + "/votes", "choices[]", "1");
    }

    private void scheduled() {
      Reply scheduled =
          judge.post(
              alice,
              "/api/v1/statuses",
              "status",
              "Later",
              "scheduled_at",
              "2200-01-01T00:00:00Z",
              "poll[options][]",
              "a",
              "poll[options][]",
              "b",
              "poll[expires_in]",
              "600");
      String path = "/api/v1/scheduled_statuses/" + scheduled.text("id");
      judge.get(alice, "/api/v1/scheduled_statuses");
      judge.get(alice, path);
      judge.put(alice, path, "scheduled_at", "2201-01-01T00:00:00.000Z");
      alice.delete(path);
    }

    private void notifications() {
      Reply all = judge.get(alice, "/api/v1/notifications");
      judge.get(alice, "/api/v1/notifications/" + all.ids().get(0));
      judge.get(bob, "/api/v1/notifications?types[]=mention");
    }
  }
}
