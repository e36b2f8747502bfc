package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnnualReportsTest {
  private static final String PATH = "/api/v1/annual_reports";
  private static final String YEAR = PATH + "/2026";
  private static final Duration UNTIL_DECEMBER = Duration.ofDays(225);

  private final TestClock clock = new TestClock(); // of May 2026
  private final Sandbox sandbox =
      Sandbox.builder().clock(clock).refreshTime(Duration.ofSeconds(5)).start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");
  private final String boosted = sandbox.post("alice", "#java is nice");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private String state() {
    return alice.get(YEAR + "/state").text("state");
  }

  private void generate() {
    clock.advance(UNTIL_DECEMBER);
    alice.post(YEAR + "/generate");
    clock.advance(Duration.ofSeconds(5));
  }

  @Test
  void aReportCanBeMadeAtTheEndOfItsYear() {
    assertThat(state()).isEqualTo("ineligible");

    clock.advance(UNTIL_DECEMBER);

    assertThat(state()).isEqualTo("eligible");
    assertThat(bob.get(YEAR + "/state").text("state")).isEqualTo("ineligible"); // never posted
    assertThat(alice.get(PATH + "/2025/state").text("state")).isEqualTo("ineligible");
  }

  @Test
  void makingOneGoesOnAfterTheAnswer() {
    clock.advance(UNTIL_DECEMBER);

    Reply accepted = alice.post(YEAR + "/generate");

    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.header("Mastodon-Async-Refresh")).matches("id=\"[^\"]+\", retry=2");
    assertThat(state()).isEqualTo("generating");
    assertThat(alice.get(YEAR).status()).isEqualTo(404);

    clock.advance(Duration.ofSeconds(5));

    assertThat(state()).isEqualTo("available");
    assertThat(alice.post(YEAR + "/generate").status()).isEqualTo(200);
  }

  @Test
  void nothingIsMadeOutOfSeason() {
    assertThat(alice.post(YEAR + "/generate").body()).isEqualTo("{}");
    clock.advance(Duration.ofMinutes(1));
    assertThat(alice.get(YEAR).status()).isEqualTo(404);
    assertThat(alice.get(PATH + "/next").status()).isEqualTo(404);
  }

  @Test
  void itTellsWhatHappenedInTheYear() {
    bob.post("/api/v1/statuses/" + boosted + "/reblog");
    sandbox.follow("bob", "alice");
    generate();

    JsonNode json = alice.get(YEAR).json();
    JsonNode report = json.path("annual_reports").path(0);

    assertThat(report.path("data").path("archetype").asText()).isEqualTo("lurker");
    assertThat(report.path("data").path("time_series")).hasSize(12);
    assertThat(report.path("data").path("time_series").path(4).toString())
        .isEqualTo("{\"month\":5,\"statuses\":1,\"followers\":1}");
    assertThat(report.path("data").path("top_hashtags").toString())
        .isEqualTo("[{\"name\":\"java\",\"count\":1}]");
    assertThat(report.path("data").path("top_statuses").path("by_reblogs").asText())
        .isEqualTo(boosted);
    assertThat(report.path("share_url").asText())
        .matches(sandbox.baseUrl() + "/@alice/wrapstodon/2026/[0-9a-f]{16}");
    assertThat(json.path("statuses").path(0).path("id").asText()).isEqualTo(boosted);
    assertThat(json.path("accounts").path(0).path("acct").asText()).isEqualTo("alice");
  }

  @Test
  void itFitsItsSchemaButForWhatNewerReportsLeaveOut() {
    Judge judge = Judge.ofMastodon();
    generate();

    Reply reply = alice.get(YEAR);

    assertThat(judge.problemsOf("AnnualReport", reply.json().path("annual_reports").path(0)))
        .containsExactlyInAnyOrder(
            "AnnualReport.data lacks type_distribution",
            "AnnualReport.data lacks most_used_apps",
            "AnnualReport.data lacks commonly_interacted_with_accounts",
            "AnnualReport.data lacks most_reblogged_accounts",
            "AnnualReport.data lacks percentiles");
  }

  @Test
  void whatWasReadIsNotListed() {
    generate();
    assertThat(alice.get(PATH).json().path("annual_reports")).hasSize(1);

    alice.post(YEAR + "/read");

    assertThat(alice.get(PATH).json().path("annual_reports")).isEmpty();
    assertThat(alice.get(PATH).json().path("accounts")).isEmpty();
    assertThat(alice.get(YEAR).json().path("annual_reports")).hasSize(1);
  }

  @Test
  void eachHasItsScope() {
    try (Sandbox other =
        Sandbox.builder().user(SandboxUser.named("reader").scopes("read:statuses")).start()) {
      TestClient reader = TestClient.of(other, "reader");
      assertThat(reader.get(PATH).status()).isEqualTo(403);
      assertThat(reader.get(YEAR + "/state").status()).isEqualTo(403);
      assertThat(reader.post(YEAR + "/generate").status()).isEqualTo(403);
      assertThat(reader.post(YEAR + "/read").status()).isEqualTo(403);
    }
  }
}
