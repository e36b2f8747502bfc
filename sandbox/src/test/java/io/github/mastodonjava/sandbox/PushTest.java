package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushTest {
  private static final String PATH = "/api/v1/push/subscription";
  private static final String POINT =
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
  private static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";

  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Reply subscribe(String endpoint, String point, String secret) {
    return alice.post(
        PATH,
        "subscription[endpoint]",
        endpoint,
        "subscription[keys][p256dh]",
        point,
        "subscription[keys][auth]",
        secret,
        "data[alerts][mention]",
        "true",
        "data[alerts][follow]",
        "0");
  }

  @Test
  void aSubscriptionShowsWhatWasChosenAndTheServersKey() {
    Reply reply = subscribe("https://push.example/1", POINT, SECRET);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().get("alerts").toString())
        .isEqualTo("{\"mention\":true,\"follow\":false}");
    assertThat(reply.json().get("policy").asText()).isEqualTo("all");
    assertThat(reply.json().get("standard").asBoolean()).isFalse();
    assertThat(reply.json().get("server_key").asText()).hasSize(88);
    assertThat(alice.get(PATH).json()).isEqualTo(reply.json());
  }

  @Test
  void keysInTheUsualAlphabetOfBase64AreTakenToo() {
    String point = POINT.replace('-', '+').replace('_', '/') + "=";

    assertThat(subscribe("https://push.example/1", point, SECRET + "==").status()).isEqualTo(200);
  }

  @Test
  void aSecondSubscriptionTakesThePlaceOfTheFirst() {
    subscribe("https://push.example/1", POINT, SECRET);
    subscribe("https://push.example/2", POINT, SECRET);

    assertThat(alice.get(PATH).json().get("endpoint").asText()).isEqualTo("https://push.example/2");
  }

  @Test
  void anEndedSubscriptionIsGone() {
    subscribe("https://push.example/1", POINT, SECRET);

    assertThat(alice.delete(PATH).status()).isEqualTo(200);
    assertThat(alice.get(PATH).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "'', BCVx, AAAA",
    "nowhere, " + POINT + ", " + SECRET,
    "https://push.example/1, AAAA, " + SECRET,
    "https://push.example/1, " + POINT + ", AAAA",
    "https://push.example/1, ' ', ' '",
  })
  void whatCouldNotBePushedToIsRefused(String endpoint, String point, String secret) {
    Reply reply = subscribe(endpoint, point, secret);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("Validation failed");
  }

  @Test
  void theScopePushIsNeeded() {
    try (Sandbox other =
        Sandbox.builder().user(SandboxUser.named("alice").scopes("read write")).start()) {
      assertThat(TestClient.of(other, "alice").get(PATH).status()).isEqualTo(403);
    }
  }
}
