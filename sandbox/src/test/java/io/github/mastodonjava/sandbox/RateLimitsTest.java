package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
  private static final String HOME = "/api/v1/timelines/home";

  private final TestClock clock = new TestClock();

  @Test
  void theHeadersSayHowManyRequestsAreLeft() {
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
      TestClient alice = TestClient.of(sandbox, "alice");
      alice.get(HOME);

      Reply reply = alice.get(HOME);

      assertThat(reply.header("X-RateLimit-Limit")).isEqualTo("300");
      assertThat(reply.header("X-RateLimit-Remaining")).isEqualTo("298");
      assertThat(reply.header("X-RateLimit-Reset")).isEqualTo("2026-05-04T10:15:00.345000Z");
    }
  }

  @Test
  void oneRequestTooManyIsRefusedUntilTheReset() {
    try (Sandbox sandbox =
        Sandbox.builder().clock(clock).rateLimit(2, Duration.ofMinutes(1)).start()) {
      TestClient alice = TestClient.of(sandbox, "alice");
      alice.get(HOME);
      alice.get(HOME);

      Reply refused = alice.get(HOME);

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.body()).isEqualTo("{\"error\":\"Too many requests\"}");
      assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("0");
      clock.advance(Duration.ofMinutes(1));
      assertThat(alice.get(HOME).status()).isEqualTo(200);
    }
  }

  @Test
  void eachTokenIsCountedByItself() {
    try (Sandbox sandbox =
        Sandbox.builder().clock(clock).rateLimit(1, Duration.ofMinutes(1)).start()) {
      TestClient.of(sandbox, "alice").get(HOME);

      assertThat(TestClient.of(sandbox, "bob").get(HOME).status()).isEqualTo(200);
    }
  }

  @Test
  void deletingHasALimitOfItsOwn() {
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
      TestClient alice = TestClient.of(sandbox, "alice");
      for (int i = 0; i < 30; i++) {
        Reply reply = alice.delete("/api/v1/statuses/" + sandbox.post("alice", "x"));
        assertThat(reply.header("X-RateLimit-Limit")).isEqualTo("30");
      }

      assertThat(alice.delete("/api/v1/statuses/" + sandbox.post("alice", "x")).status())
          .isEqualTo(429);
      assertThat(alice.get(HOME).status()).isEqualTo(200);
    }
  }

  @Test
  void withoutLimitsThereAreNoHeaders() {
    try (Sandbox sandbox = Sandbox.builder().noRateLimits().start()) {
      assertThat(TestClient.of(sandbox, "alice").get(HOME).header("X-RateLimit-Limit")).isEmpty();
    }
  }

  @Test
  void pagesOutsideOfTheApiAreNotLimited() {
    try (Sandbox sandbox = Sandbox.builder().rateLimit(1, Duration.ofMinutes(5)).start()) {
      TestClient client = TestClient.of(sandbox);
      client.get("/health");

      assertThat(client.get("/health").status()).isEqualTo(200);
    }
  }

  @Test
  void aLimitOfNothingIsRefused() {
    assertThatThrownBy(() -> Sandbox.builder().rateLimit(0, Duration.ofMinutes(5)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
