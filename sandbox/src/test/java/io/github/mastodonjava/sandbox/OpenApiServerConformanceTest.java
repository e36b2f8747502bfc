package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Discovery, moderation and what the server says of itself answer in Mastodon's shapes. */
class OpenApiServerConformanceTest {
  private final Judge judge = Judge.ofMastodon();
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");
  private final TestClient admin = TestClient.of(sandbox, "admin");
  private final TestClient anyone = TestClient.of(sandbox);
  private final String bobId = sandbox.user("bob").requireId();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void discoveryFits() {
    bob.form("PATCH", "/api/v1/accounts/update_credentials", "discoverable", "true");
    String status = sandbox.post("bob", "Read https://example.com/a #reading");
    alice.post("/api/v1/statuses/" + status + "/favourite");
    judge.get(alice, "/api/v1/suggestions");
    judge.get(alice, "/api/v2/suggestions");
    judge.get(anyone, "/api/v1/directory");
    judge.get(alice, "/api/v1/trends/tags");
    judge.get(anyone, "/api/v1/trends/links");
    judge.get(anyone, "/api/v1/trends/statuses");
    judge.get(anyone, "/api/v1/timelines/link?url=https://example.com/a");
    judge.delete(alice, "/api/v1/suggestions/" + bobId);
    String url = alice.get("/api/v1/statuses/" + status).text("url");
    judge.get(anyone, "/api/oembed?url=" + url);

    assertThat(judge.problems())
        .containsOnly(
            "GET /api/v2/suggestions[0].source is unknown",
            "GET /api/v1/trends/links[0].author_url is no uri: \"\"",
            "GET /api/v1/trends/links[0].embed_url is no uri: \"\"",
            "GET /api/v1/trends/links[0].provider_url is no uri: \"\"",
            "GET /api/v1/trends/links[0].language is unknown",
            "GET /api/v1/trends/links[0].image_description is unknown");
  }

  @Test
  void termsFit() {
    String newest = judge.get(anyone, "/api/v1/instance/terms_of_service").text("effective_date");
    judge.get(anyone, "/api/v1/instance/terms_of_service/" + newest);
    Reply older = judge.get(anyone, "/api/v1/instance/terms_of_service/2024-01-01");

    assertThat(judge.problems()).isEmpty();
    assertThat(older.text("succeeded_by")).isEqualTo(newest);
    assertThat(anyone.get("/api/v1/instance/terms_of_service/2024-01-02").status()).isEqualTo(404);
  }

  @Test
  void translationsFit() {
    String id =
        alice
            .post(
                "/api/v1/statuses",
                "status",
                "¿?",
                "language",
                "es",
                "poll[options][]",
                "sí",
                "poll[options][]",
                "no",
                "poll[expires_in]",
                "600")
            .text("id");
    judge.post(alice, "/api/v1/statuses/" + id + "/translate");

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void asyncRefreshesFit() {
    String id = sandbox.post("alice", "Who?");
    sandbox.lateReply("bob", id, "@alice I");
    Reply context = judge.get(alice, "/api/v1/statuses/" + id + "/context");
    String refresh = context.header("Mastodon-Async-Refresh").replaceAll("id=\"(.*?)\".*", "$1");
    judge.get(alice, "/api/v1_alpha/async_refreshes/" + refresh);

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void announcementsFit() {
    String id = sandbox.announce("Tea at five, @alice #tea");
    judge.get(alice, "/api/v1/announcements");
    String reactions = "/api/v1/announcements/" + id + "/reactions/";
    judge.put(alice, reactions + "%F0%9F%8D%B5");
    judge.get(alice, "/api/v1/announcements");
    judge.delete(alice, reactions + "%F0%9F%8D%B5");
    judge.post(alice, "/api/v1/announcements/" + id + "/dismiss");

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void theServerFits() {
    admin.post("/api/v1/admin/domain_blocks", "domain", "spam.example", "obfuscate", "true");
    judge.get(anyone, "/api/v1/instance/activity");
    judge.get(anyone, "/api/v1/instance/domain_blocks");
    judge.get(anyone, "/api/v1/instance/rules");
    judge.post(alice, "/api/v1/domain_blocks", "domain", "spam.example");
    judge.get(alice, "/api/v1/domain_blocks");

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void theProfileFits() {
    judge.get(alice, "/api/v1/profile");
    judge.patch(alice, "/api/v1/profile", "display_name", "Alice");
    judge.delete(alice, "/api/v1/profile/avatar");

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void collectionsFit() {
    bob.form("PATCH", "/api/v1/accounts/update_credentials", "discoverable", "true");
    Reply made =
        judge.good(
            "create", alice.post("/api/v1/collections", "name", "Bobs", "account_ids[]", bobId));
    String id = made.json().path("collection").path("id").asText();
    judge.get(anyone, "/api/v1/collections/" + id);

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void reportsFit() {
    String status = sandbox.post("bob", "Buy this!");
    judge.post(
        alice, "/api/v1/reports", "account_id", bobId, "status_ids[]", status, "category", "spam");
    judge.get(admin, "/api/v1/notifications");
    String path = "/api/v1/admin/reports";
    String report = judge.entity("AdminReport", admin.get(path)).ids().get(0);
    judge.entity("AdminReport", admin.post(path + "/" + report + "/assign_to_self"));
    judge.entity("AdminReport", admin.form("PUT", path + "/" + report, "rule_ids[]", "1"));
    judge.entity("AdminReport", admin.post(path + "/" + report + "/resolve"));
    judge.entity("AdminReport", admin.post(path + "/" + report + "/reopen"));

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void moderationFits() {
    String path = "/api/v1/admin/";
    judge.entity("AdminAccount", admin.get(path + "accounts"));
    judge.entity("AdminAccount", admin.get("/api/v2/admin/accounts?status=active"));
    judge.good("action", admin.post(path + "accounts/" + bobId + "/action", "type", "suspend"));
    judge.entity("AdminAccount", admin.post(path + "accounts/" + bobId + "/unsuspend"));
    judge.entity("AdminDomainBlock", admin.post(path + "domain_blocks", "domain", "spam.example"));
    judge.entity("AdminDomainAllow", admin.post(path + "domain_allows", "domain", "good.example"));
    judge.entity(
        "AdminEmailDomainBlock",
        admin.post(path + "email_domain_blocks", "domain", "spam.example"));
    judge.entity(
        "AdminCanonicalEmailBlock",
        admin.post(path + "canonical_email_blocks", "email", "a.b+c@spam.example"));
    judge.entity(
        "AdminCanonicalEmailBlock",
        admin.post(path + "canonical_email_blocks/test", "email", "ab@spam.example"));
    judge.entity(
        "AdminIpBlock",
        admin.post(
            path + "ip_blocks", "ip", "10.0.0.1", "severity", "no_access", "expires_in", "60"));

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void statisticsFit() {
    String tag = alice.get("/api/v1/tags/java").text("id");
    sandbox.post("alice", "#java");
    String[] span = {"start_at", "2026-01-01", "end_at", "2026-01-03"};
    judge.entity(
        "AdminMeasure",
        admin.post(
            "/api/v1/admin/measures",
            span[0],
            span[1],
            span[2],
            span[3],
            "keys[]",
            "new_users",
            "keys[]",
            "tag_uses",
            "tag_uses[id]",
            tag));
    judge.entity("AdminDimension", admin.post("/api/v1/admin/dimensions", "keys[]", "languages"));
    judge.entity(
        "AdminCohort",
        admin.post(
            "/api/v1/admin/retention", span[0], span[1], span[2], span[3], "frequency", "day"));

    assertThat(judge.problems()).isEmpty();
  }
}
