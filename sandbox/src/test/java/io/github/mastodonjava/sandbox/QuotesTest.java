package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuotesTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");
  private final String quoted = sandbox.post("alice", "Quote me");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Reply quote() {
    return bob.post("/api/v1/statuses", "status", "So true", "quoted_status_id", quoted);
  }

  @Test
  void aQuoteShowsWhatItQuotes() {
    Reply quote = quote();

    assertThat(quote.json().path("quote").path("state").asText()).isEqualTo("accepted");
    assertThat(quote.json().path("quote").path("quoted_status").path("id").asText())
        .isEqualTo(quoted);
  }

  @Test
  void theAuthorIsToldOfAQuote() {
    quote();

    assertThat(alice.get("/api/v1/notifications").json().path(0).path("type").asText())
        .isEqualTo("quote");
  }

  @Test
  void aRevokedQuoteShowsNothing() {
    String id = quote().text("id");

    alice.post("/api/v1/statuses/" + quoted + "/quotes/" + id + "/revoke");

    Reply seen = bob.get("/api/v1/statuses/" + id);
    assertThat(seen.json().path("quote").path("state").asText()).isEqualTo("revoked");
    assertThat(seen.json().path("quote").path("quoted_status").isNull()).isTrue();
    assertThat(alice.get("/api/v1/statuses/" + quoted + "/quotes").ids()).isEmpty();
  }

  @Test
  void whatNobodyMayQuoteIsNotQuoted() {
    alice.form(
        "PUT",
        "/api/v1/statuses/" + quoted + "/interaction_policy",
        "quote_approval_policy",
        "nobody");

    Reply reply = quote();

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text("error"))
        .isEqualTo("The post you are trying to quote does not appear to exist.");
  }

  @Test
  void aQuoteOfAQuoteHasOnlyAnId() {
    String second = quote().text("id");

    Reply third = alice.post("/api/v1/statuses", "status", "Well", "quoted_status_id", second);

    assertThat(
            third
                .json()
                .path("quote")
                .path("quoted_status")
                .path("quote")
                .path("quoted_status_id")
                .asText())
        .isEqualTo(quoted);
  }
}
