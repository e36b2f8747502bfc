package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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

  private final List<String> problems = new ArrayList<>();

  @Test
  void everyAnswerFitsItsSchema() {
    Path file = Path.of(System.getProperty("shared.dir", ""), "api", "mastodon-openapi.json");
    assumeTrue(Files.exists(file), "skipped: there is no OpenAPI description at shared.dir");
    try (Sandbox sandbox =
        Sandbox.builder()
            .user("alice")
            .user(SandboxUser.named("bob").asLocked())
            .user(SandboxUser.named("admin").asAdmin())
            .noRateLimits()
            .start()) {
      new Tour(OpenApi.read(file), sandbox).go();
    }

    assertThat(problems).containsExactlyInAnyOrderElementsOf(BEYOND_THE_DESCRIPTION);
  }

  /** The walk: each step is a request whose answer is judged. */
  private final class Tour {
    private final OpenApi description;
    private final Sandbox sandbox;
    private final TestClient alice;
    private final TestClient bob;
    private final TestClient anyone;

    Tour(OpenApi description, Sandbox sandbox) {
      this.description = description;
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

    private Reply judged(String method, String path, Reply reply) {
      if (reply.status() != 200) {
        problems.add(method + " " + path + " answered " + reply.status() + " " + reply.body());
      } else {
        problems.addAll(description.problems(method, path.replaceAll("\\?.*", ""), reply.json()));
      }
      return reply;
    }

    private Reply get(TestClient client, String path) {
      return judged("GET", path, client.get(path));
    }

    private Reply post(TestClient client, String path, String... fields) {
      return judged("POST", path, client.post(path, fields));
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
      post(alice, "/api/v1/push/subscription", fields.toArray(String[]::new));
    }

    private void server() {
      get(anyone, "/api/v1/instance");
      get(anyone, "/api/v2/instance");
      get(anyone, "/api/v1/instance/rules");
      get(anyone, "/api/v1/instance/extended_description");
      get(anyone, "/api/v1/instance/privacy_policy");
      get(anyone, "/api/v1/instance/peers");
      get(anyone, "/api/v1/custom_emojis");
      get(anyone, "/.well-known/oauth-authorization-server");
    }

    private void apps() {
      Reply app =
          post(
              anyone,
              "/api/v1/apps",
              "client_name",
              "Tour",
              "redirect_uris",
              "urn:ietf:wg:oauth:2.0:oob",
              "scopes",
              "read write");
      Reply token =
          post(
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
      get(ofApp, "/api/v1/apps/verify_credentials");
      post(
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
      get(alice, "/api/v1/accounts/verify_credentials");
      judged(
          "PATCH",
          "/api/v1/accounts/update_credentials",
          alice.form(
              "PATCH",
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
              "https://alice.example"));
      problems.addAll(
          description.problemsOf("Preferences", alice.get("/api/v1/preferences").json()));
      post(alice, "/api/v1/markers", "home[last_read_id]", "1");
      get(alice, "/api/v1/markers?timeline[]=home");
    }

    private void accounts() {
      String bobId = sandbox.user("bob").requireId();
      String aliceId = sandbox.user("alice").requireId();
      get(anyone, "/api/v1/accounts/" + aliceId);
      get(anyone, "/api/v1/accounts/lookup?acct=alice");
      get(anyone, "/api/v1/accounts?id[]=" + aliceId + "&id[]=" + bobId);
      get(alice, "/api/v1/accounts/search?q=bo");
      post(alice, "/api/v1/accounts/" + bobId + "/follow");
      get(bob, "/api/v1/follow_requests");
      post(bob, "/api/v1/follow_requests/" + aliceId + "/authorize");
      get(alice, "/api/v1/accounts/relationships?id[]=" + bobId);
      get(alice, "/api/v1/accounts/" + aliceId + "/following");
      get(alice, "/api/v1/accounts/" + bobId + "/followers");
      String adminId = sandbox.user("admin").requireId();
      for (String action : List.of("mute", "unmute", "block", "unblock", "unfollow")) {
        post(alice, "/api/v1/accounts/" + adminId + "/" + action);
      }
    }

    private void statuses() {
      Reply status =
          post(
              alice,
              "/api/v1/statuses",
              "status",
              "Hello @bob #java :mastodon: https://example.com",
              "spoiler_text",
              "careful");
      String path = "/api/v1/statuses/" + status.text("id");
      post(bob, "/api/v1/statuses", "status", "@alice hi", "in_reply_to_id", status.text("id"));
      get(anyone, path);
      get(alice, path + "/context");
      get(alice, path + "/source");
      for (String action :
          List.of("favourite", "bookmark", "pin", "mute", "reblog", "unmute", "unpin")) {
        post(alice, path + "/" + action);
      }
      post(bob, path + "/favourite");
      post(bob, path + "/reblog");
      judged("PUT", path, alice.form("PUT", path, "status", "Hello again @bob"));
      get(alice, path + "/history");
      get(alice, path + "/favourited_by");
      get(alice, path + "/reblogged_by");
      get(alice, "/api/v1/favourites");
      get(alice, "/api/v1/bookmarks");
      get(alice, "/api/v1/statuses?id[]=" + status.text("id"));
      get(bob, "/api/v1/accounts/" + sandbox.user("alice").requireId() + "/statuses");
    }

    private void timelines() {
      get(alice, "/api/v1/timelines/home");
      get(anyone, "/api/v1/timelines/public");
      get(anyone, "/api/v1/timelines/tag/java");
      Reply reply = alice.post("/api/v1/statuses", "status", "To be deleted");
      String path = "/api/v1/statuses/" + reply.text("id");
      Reply deleted = alice.delete(path);
      // The description of a deletion requires the HTML that Mastodon leaves out.
      List<String> found = description.problems("DELETE", path, deleted.json());
      found.stream().filter(problem -> !problem.endsWith(" lacks content")).forEach(problems::add);
    }

    private void polls() {
      Reply status =
          alice.postJson(
              "/api/v1/statuses",
              "{\"status\":\"?\",\"poll\":{\"options\":[\"a\",\"b\"],\"expires_in\":600}}");
      String path = "/api/v1/polls/" + status.json().path("poll").path("id").asText();
      get(anyone, path);
      post(bob, path + "/votes", "choices[]", "1");
    }

    private void scheduled() {
      Reply scheduled =
          post(
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
      get(alice, "/api/v1/scheduled_statuses");
      get(alice, path);
      judged("PUT", path, alice.form("PUT", path, "scheduled_at", "2201-01-01T00:00:00.000Z"));
      alice.delete(path);
    }

    private void notifications() {
      Reply all = get(alice, "/api/v1/notifications");
      get(alice, "/api/v1/notifications/" + all.ids().get(0));
      get(bob, "/api/v1/notifications?types[]=mention");
    }
  }
}
