package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FiltersTest {
  private final TestClock clock = new TestClock();
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final TestClient alice = TestClient.of(sandbox, "alice");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private JsonNode filtered(String statusId) {
    return alice.get("/api/v1/statuses/" + statusId).json().path("filtered");
  }

  private Reply filter(String keyword, String wholeWord) {
    return alice.post(
        "/api/v2/filters",
        "title",
        "T",
        "context[]",
        "home",
        "expires_in",
        "600",
        "keywords_attributes[0][keyword]",
        keyword,
        "keywords_attributes[0][whole_word]",
        wholeWord);
  }

  @Test
  void aStatusTellsTheFilterAndWhatItFound() {
    Reply filter = filter("ending", "true");
    String status = sandbox.post("bob", "The ENDING is sad");

    JsonNode result = filtered(status).path(0);

    assertThat(result.path("filter").path("id").asText()).isEqualTo(filter.text("id"));
    assertThat(result.path("filter").has("keywords")).isFalse();
    assertThat(result.path("keyword_matches").path(0).asText()).isEqualTo("ENDING");
  }

  @Test
  void aWholeWordIsNoPartOfAnother() {
    filter("end", "true");

    assertThat(filtered(sandbox.post("bob", "No ending"))).isEmpty();
    assertThat(filtered(sandbox.post("bob", "The end."))).hasSize(1);
  }

  @Test
  void aPartOfAWordIsFoundWhereAskedFor() {
    filter("end", "false");

    assertThat(filtered(sandbox.post("bob", "No ending"))).hasSize(1);
  }

  @Test
  void anExpiredFilterFindsNothing() {
    filter("ending", "true");
    String status = sandbox.post("bob", "The ending");

    clock.advance(Duration.ofMinutes(11));

    assertThat(filtered(status)).isEmpty();
  }

  @Test
  void aFilterFindsTheStatusesThatItNames() {
    String status = sandbox.post("bob", "Anything");
    String id = filter("nothing", "true").text("id");
    alice.post("/api/v2/filters/" + id + "/statuses", "status_id", status);

    JsonNode result = filtered(status).path(0);

    assertThat(result.path("status_matches").path(0).asText()).isEqualTo(status);
    assertThat(result.path("keyword_matches").isNull()).isTrue();
  }

  @Test
  void othersAreNotFiltered() {
    filter("ending", "true");
    String status = sandbox.post("bob", "The ending");

    Reply seen = TestClient.of(sandbox, "bob").get("/api/v1/statuses/" + status);

    assertThat(seen.json().path("filtered")).isEmpty();
  }

  @Test
  void aKeywordIsDestroyedWhereAskedFor() {
    Reply filter = filter("ending", "true");
    String keyword = filter.json().path("keywords").path(0).path("id").asText();

    Reply changed =
        alice.form(
            "PUT",
            "/api/v2/filters/" + filter.text("id"),
            "keywords_attributes[0][id]",
            keyword,
            "keywords_attributes[0][_destroy]",
            "true");

    assertThat(changed.json().path("keywords")).isEmpty();
  }

  @Test
  void aFilterNeedsAContext() {
    Reply reply = alice.post("/api/v2/filters", "title", "T", "context[]", "everywhere");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text("error"))
        .isEqualTo("Validation failed: Context None or invalid context supplied");
  }

  @Test
  void anOldFilterIsAKeywordOfANewOne() {
    alice.post("/api/v1/filters", "phrase", "boo", "context[]", "home", "irreversible", "true");

    JsonNode filter = alice.get("/api/v2/filters").json().path(0);

    assertThat(filter.path("title").asText()).isEqualTo("boo");
    assertThat(filter.path("filter_action").asText()).isEqualTo("hide");
    assertThat(filter.path("keywords").path(0).path("keyword").asText()).isEqualTo("boo");
  }
}
