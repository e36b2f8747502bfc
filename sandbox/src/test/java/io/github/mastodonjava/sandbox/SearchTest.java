package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Reply search(String query, String more) {
    return alice.get("/api/v2/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more);
  }

  private static String first(Reply reply, String kind) {
    return reply.json().path(kind).path(0).path("id").asText();
  }

  @Test
  void accountsHashtagsAndStatusesAreFoundTogether() {
    String status = sandbox.post("alice", "bob likes #bobsleigh");

    Reply found = search("bob", "");

    assertThat(first(found, "accounts")).isEqualTo(sandbox.user("bob").requireId());
    assertThat(first(found, "statuses")).isEqualTo(status);
    assertThat(found.json().path("hashtags").path(0).path("name").asText()).isEqualTo("bobsleigh");
  }

  @Test
  void oneTypeLeavesTheOthersEmpty() {
    sandbox.post("alice", "bob");

    Reply found = search("bob", "&type=accounts");

    assertThat(found.json().path("accounts")).hasSize(1);
    assertThat(found.json().path("statuses")).isEmpty();
  }

  @Test
  void othersPostsAreFoundOnlyWhereTheyLetThemBe() {
    sandbox.post("bob", "needle");

    assertThat(search("needle", "").json().path("statuses")).isEmpty();

    TestClient.of(sandbox, "bob")
        .form("PATCH", "/api/v1/accounts/update_credentials", "indexable", "true");

    assertThat(search("needle", "").json().path("statuses")).hasSize(1);
  }

  @Test
  void operatorsNarrowTheSearch() {
    String own = sandbox.post("alice", "needle one");
    String named = sandbox.post("bob", "@alice needle two");

    assertThat(first(search("needle from:bob", ""), "statuses")).isEqualTo(named);
    assertThat(first(search("needle from:me", ""), "statuses")).isEqualTo(own);
    assertThat(first(search("needle -two", ""), "statuses")).isEqualTo(own);
    assertThat(first(search("\"needle two\"", ""), "statuses")).isEqualTo(named);
  }

  @Test
  void anAddressFindsWhatIsThere() {
    String status = sandbox.post("bob", "Anything");
    String url = alice.get("/api/v1/statuses/" + status).text("url");

    assertThat(first(search(url, "&resolve=true"), "statuses")).isEqualTo(status);
  }

  @Test
  void resolvingNeedsALogin() {
    Reply reply = TestClient.of(sandbox).get("/api/v2/search?q=a&resolve=true");

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.text("error"))
        .isEqualTo(
            "Search queries that resolve remote resources are not supported without"
                + " authentication");
  }
}
