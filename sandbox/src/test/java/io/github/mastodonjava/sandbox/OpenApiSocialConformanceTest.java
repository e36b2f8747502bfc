package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists, filters, tags, conversations, notifications and search answer in Mastodon's shapes. */
class OpenApiSocialConformanceTest {
  private final Judge judge = Judge.ofMastodon();
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");
  private final String bobId = sandbox.user("bob").requireId();
  private final String aliceId = sandbox.user("alice").requireId();

  @BeforeEach
  void follow() {
    sandbox.follow("alice", "bob");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void listsFit() {
    String list = judge.post(alice, "/api/v1/lists", "title", "Friends").text("id");
    judge.post(alice, "/api/v1/lists/" + list + "/accounts", "account_ids[]", bobId);
    judge.get(alice, "/api/v1/lists");
    judge.get(alice, "/api/v1/lists/" + list);
    judge.put(alice, "/api/v1/lists/" + list, "title", "Good friends");
    judge.get(alice, "/api/v1/lists/" + list + "/accounts");
    judge.get(alice, "/api/v1/accounts/" + bobId + "/lists");
    sandbox.post("bob", "For the list");
    judge.get(alice, "/api/v1/timelines/list/" + list);
    judge.delete(alice, "/api/v1/lists/" + list);

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void filtersFit() {
    String status = sandbox.post("bob", "Do not tell the ending");
    Reply created =
        judge.post(
            alice,
            "/api/v2/filters",
            "title",
            "Spoilers",
            "context[]",
            "home",
            "expires_in",
            "3600",
            "keywords_attributes[0][keyword]",
            "ending");
    String path = "/api/v2/filters/" + created.text("id");
    judge.post(alice, path + "/keywords", "keyword", "finale");
    String keyword = created.json().path("keywords").path(0).path("id").asText();
    String filtered = judge.post(alice, path + "/statuses", "status_id", status).text("id");
    judge.get(alice, "/api/v2/filters");
    judge.get(alice, path);
    judge.get(alice, path + "/keywords");
    judge.get(alice, path + "/statuses");
    judge.get(alice, "/api/v2/filters/keywords/" + keyword);
    judge.put(alice, "/api/v2/filters/keywords/" + keyword, "keyword", "the end");
    judge.get(alice, "/api/v2/filters/statuses/" + filtered);
    judge.get(alice, "/api/v1/timelines/home");
    judge.delete(alice, "/api/v2/filters/keywords/" + keyword);
    judge.put(alice, path, "title", "Endings", "filter_action", "hide");
    judge.delete(alice, path);

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void oldFiltersFit() {
    String filter =
        judge.post(alice, "/api/v1/filters", "phrase", "boo", "context[]", "home").text("id");
    judge.good("the old filters", alice.get("/api/v1/filters"));
    judge.get(alice, "/api/v1/filters/" + filter);
    judge.put(alice, "/api/v1/filters/" + filter, "phrase", "booh", "context[]", "public");
    judge.delete(alice, "/api/v1/filters/" + filter);

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void tagsFit() {
    sandbox.post("alice", "I like #java");
    judge.get(alice, "/api/v1/tags/java");
    judge.post(alice, "/api/v1/tags/java/follow");
    judge.get(alice, "/api/v1/followed_tags");
    judge.post(alice, "/api/v1/tags/java/feature");
    judge.post(alice, "/api/v1/tags/java/unfeature");
    judge.post(alice, "/api/v1/tags/java/unfollow");
    judge.get(alice, "/api/v1/featured_tags/suggestions");
    String featured = judge.post(alice, "/api/v1/featured_tags", "name", "java").text("id");
    judge.get(alice, "/api/v1/featured_tags");
    judge.get(bob, "/api/v1/accounts/" + aliceId + "/featured_tags");
    judge.delete(alice, "/api/v1/featured_tags/" + featured);

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void conversationsFit() {
    sandbox.post("bob", "@alice psst", "direct");
    String conversation = judge.get(alice, "/api/v1/conversations").ids().get(0);
    judge.post(alice, "/api/v1/conversations/" + conversation + "/read");
    judge.good("unread", alice.post("/api/v1/conversations/" + conversation + "/unread"));
    judge.get(alice, "/api/v1/timelines/direct");
    judge.delete(alice, "/api/v1/conversations/" + conversation);

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void notificationsFit() {
    String status = sandbox.post("alice", "Like me");
    bob.post("/api/v1/statuses/" + status + "/favourite");
    TestClient.of(sandbox, "admin").post("/api/v1/statuses/" + status + "/favourite");
    judge.get(alice, "/api/v1/notifications");
    judge.get(alice, "/api/v1/notifications/unread_count");
    Reply groups = judge.get(alice, "/api/v2/notifications?expand_accounts=partial_avatars");
    String key = groups.json().path("notification_groups").path(0).path("group_key").asText();
    judge.get(alice, "/api/v2/notifications/unread_count");
    judge.get(alice, "/api/v2/notifications/" + key);
    judge.get(alice, "/api/v2/notifications/" + key + "/accounts");
    judge.post(alice, "/api/v2/notifications/" + key + "/dismiss");

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void requestsAndPoliciesFit() {
    judge.good("the old policy", alice.get("/api/v1/notifications/policy"));
    judge.get(alice, "/api/v2/notifications/policy");
    judge.patch(alice, "/api/v2/notifications/policy", "for_not_followers", "filter");
    sandbox.post("bob", "@alice are you there?");
    sandbox.post("admin", "@alice are you there?");
    var requests = judge.get(alice, "/api/v1/notifications/requests").ids();
    judge.get(alice, "/api/v1/notifications/requests/" + requests.get(0));
    judge.post(alice, "/api/v1/notifications/requests/" + requests.get(0) + "/accept");
    judge.post(alice, "/api/v1/notifications/requests/" + requests.get(1) + "/dismiss");
    judge.get(alice, "/api/v1/notifications/requests/merged");

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void searchFits() {
    sandbox.post("alice", "bob likes #bob");
    judge.get(alice, "/api/v2/search?q=bob");

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void quotesFit() {
    String quoted = sandbox.post("alice", "Quote me");
    String path = "/api/v1/statuses/" + quoted;
    Reply quote = bob.post("/api/v1/statuses", "status", "So true", "quoted_status_id", quoted);
    judge.get(bob, "/api/v1/statuses/" + quote.text("id"));
    judge.get(alice, path + "/quotes");
    judge.put(alice, path + "/interaction_policy", "quote_approval_policy", "nobody");
    judge.post(alice, path + "/quotes/" + quote.text("id") + "/revoke");
    judge.get(alice, "/api/v1/notifications");

    assertThat(judge.problems()).isEmpty();
  }

  @Test
  void relationsFit() {
    String path = "/api/v1/accounts/" + bobId;
    judge.post(alice, path + "/endorse");
    judge.get(alice, "/api/v1/endorsements");
    judge.get(bob, "/api/v1/accounts/" + aliceId + "/endorsements");
    judge.post(alice, path + "/unendorse");
    judge.post(alice, path + "/note", "comment", "Met at a conference");
    judge.get(alice, "/api/v1/accounts/familiar_followers?id[]=" + bobId);
    judge.post(bob, "/api/v1/accounts/" + aliceId + "/remove_from_followers");
    judge.post(alice, path + "/mute", "duration", "600");
    judge.get(alice, "/api/v1/mutes");
    judge.post(alice, path + "/block");
    judge.get(alice, "/api/v1/blocks");

    assertThat(judge.problems()).isEmpty();
  }
}
