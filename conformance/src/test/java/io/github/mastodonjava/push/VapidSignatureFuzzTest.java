package io.github.mastodonjava.push;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mastodonjava.error.MastodonPushException;
import io.github.mastodonjava.error.MastodonPushException.Reason;
import java.net.URI;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class VapidSignatureFuzzTest {
  private static final Instant NOW = Instant.parse("2026-08-01T12:00:00Z");
  private static final long DAY = 86_400;
  private static final URI ENDPOINT = URI.create("https://bot.example/push");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Takes the header and the claims, a line each, and signs whatever they are. */
  @FuzzTest
  void onlyTimelyClaimsForTheEndpointAreTakenFromTheServerItself(byte[] lines) throws Exception {
    String text = new String(lines, ISO_8859_1);
    int line = text.indexOf('\n');
    byte[] header = text.substring(0, Math.max(line, 0)).getBytes(ISO_8859_1);
    byte[] claims = text.substring(line + 1).getBytes(ISO_8859_1);
    String signed = FuzzKeys.base64(header) + "." + FuzzKeys.base64(claims);
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(FuzzKeys.SENDER);
    signature.update(signed.getBytes(US_ASCII));
    String token = signed + "." + FuzzKeys.base64(signature.sign());
    VapidSignature vapid =
        VapidSignature.of(
            Map.of("Authorization", List.of("vapid t=" + token + ",k=" + FuzzKeys.SENDER_POINT)));
    try {
      vapid.require(FuzzKeys.bytes(FuzzKeys.SENDER_POINT), ENDPOINT, NOW);
    } catch (MastodonPushException e) {
      assertThat(e).hasNoCause();
      assertThat(e.reason()).isEqualTo(Reason.BAD_SIGNATURE);
      return;
    }
    JsonNode said = JSON.readTree(claims);
    assertThat(JSON.readTree(header).path("alg").textValue()).isEqualTo("ES256");
    assertThat(URI.create(said.path("aud").textValue()).getHost())
        .isEqualToIgnoringCase("bot.example");
    assertThat(said.path("exp").doubleValue() - NOW.getEpochSecond())
        .isBetween(-300.0, DAY + 300.0);
  }
}
