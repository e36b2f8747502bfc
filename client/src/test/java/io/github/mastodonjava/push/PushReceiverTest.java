package io.github.mastodonjava.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonPushException;
import io.github.mastodonjava.error.MastodonPushException.Reason;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushReceiverTest {
  private static final URI ENDPOINT = URI.create("https://bot.example/push/7f3a");
  private static final String ORIGIN = "https://bot.example";

  private final PushKeys keys = PushKeys.generate();
  private final PushSender server = new PushSender();
  private final List<PushMessage> messages = new ArrayList<>();
  private final List<Reason> refusals = new ArrayList<>();
  private Instant now = Instant.parse("2026-08-01T12:00:00Z");
  private final PushReceiver receiver =
      PushReceiver.of(keys, ENDPOINT, server.key(), messages::add)
          .onRefused(refusal -> refusals.add(refusal.reason()))
          .at(() -> now);

  private PushSender.Push push(String id) throws GeneralSecurityException {
    String content = "{\"notification_id\":" + id + ",\"notification_type\":\"follow\"}";
    return server.signed(server.standard(keys, content, 0), ORIGIN, now);
  }

  private int receive(PushSender.Push push) {
    return receiver.receive(push.headers(), push.body());
  }

  @Test
  void aSignedPushIsHandedOn() throws Exception {
    assertThat(receive(push("1"))).isEqualTo(201);
    assertThat(messages).extracting(PushMessage::notificationId).containsExactly("1");
    assertThat(refusals).isEmpty();
  }

  @Test
  void theSignatureOfTheOlderEncodingIsReadToo() throws Exception {
    PushSender.Push push =
        server
            .legacy(keys, "{\"notification_id\":1,\"notification_type\":\"follow\"}", 0)
            .with(
                "Authorization",
                "WebPush " + server.token("ES256", ORIGIN, now.plus(Duration.ofHours(24))));

    assertThat(receive(push)).isEqualTo(201);
  }

  /** The key and the token of RFC 8292, section 2.4. */
  @Test
  void theExampleOfRfc8292IsAGoodSignature() {
    VapidSignature signature =
        VapidSignature.of(
            Map.of(
                "Authorization",
                List.of(
                    "vapid t=eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0.i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA,"
                        + " k=BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs")));

    signature.require(
        java.util.Base64.getUrlDecoder()
            .decode(
                "BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs"),
        URI.create("https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV"),
        Instant.ofEpochSecond(1453523768).minusSeconds(3600));
    assertThat(signature).hasToString("VapidSignature");
  }

  @Test
  void theSamePushIsHandedOnOnce() throws Exception {
    PushSender.Push push = push("1");
    receive(push);

    assertThat(receive(push)).isEqualTo(200);
    assertThat(messages).hasSize(1);
    assertThat(refusals).containsExactly(Reason.REPLAYED);
  }

  @Test
  void theSameNotificationInAnotherPushIsHandedOnOnce() throws Exception {
    receive(push("1"));

    assertThat(receive(push("1"))).isEqualTo(200);
    assertThat(messages).hasSize(1);
  }

  @Test
  void aDayLaterItsSignatureRefusesAReplay() throws Exception {
    PushSender.Push push = push("1");
    receive(push);
    now = now.plus(Duration.ofHours(26));

    assertThat(receive(push)).isEqualTo(403);
    assertThat(messages).hasSize(1);
  }

  /** Throws, even what is not declared, as Kotlin's code can. */
  private PushReceiver failing(Throwable failure) {
    return PushReceiver.of(
            keys,
            ENDPOINT,
            server.key(),
            message -> {
              messages.add(message);
              if (messages.size() == 1) {
                PushReceiverTest.<RuntimeException>sneak(failure);
              }
            })
        .at(() -> now);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable failure) throws T {
    throw (T) failure;
  }

  @Test
  void whereTheCallbackFailsTheServerIsAskedToSendAgain() throws Exception {
    PushReceiver failing = failing(new IllegalStateException("the database is away"));
    PushSender.Push first = push("1");
    PushSender.Push second = push("1");

    assertThat(failing.receive(first.headers(), first.body())).isEqualTo(500);
    assertThat(failing.receive(second.headers(), second.body())).isEqualTo(201);
    assertThat(messages).hasSize(2);
  }

  @Test
  void aProxyMaySendAgainWhatTheCallbackFailedFor() throws Exception {
    PushReceiver failing = failing(new IOException("undeclared"));
    PushSender.Push push = push("1");

    assertThat(failing.receive(push.headers(), push.body())).isEqualTo(500);
    assertThat(failing.receive(push.headers(), push.body())).isEqualTo(201);
    assertThat(failing.receive(push.headers(), push.body())).isEqualTo(200);
  }

  @Test
  void aNotificationIsNotLostWhereTheCallbackEndsInAnError() throws Exception {
    PushReceiver failing = failing(new AssertionError("broken"));
    PushSender.Push push = push("1");

    assertThatThrownBy(() -> failing.receive(push.headers(), push.body()))
        .isInstanceOf(AssertionError.class);
    assertThat(failing.receive(push.headers(), push.body())).isEqualTo(201);
  }

  @Test
  void aPushWithoutASignatureIsRefused() throws Exception {
    PushSender.Push push = server.standard(keys, "{}", 0);

    assertThat(receive(push)).isEqualTo(401);
    assertThat(refusals).containsExactly(Reason.UNSIGNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vapid", "vapid t=a", "vapid k=b", "Basic YTpi", "WebPush a.b.c", ""})
  void whatIsNoSignatureIsRefused(String authorization) throws Exception {
    assertThat(receive(push("1").with("Authorization", authorization))).isEqualTo(401);
  }

  @Test
  void anotherServersSignatureIsRefused() throws Exception {
    PushSender other = new PushSender();
    PushSender.Push push =
        other.signed(server.standard(keys, "{\"notification_id\":1}", 0), ORIGIN, now);

    assertThat(receive(push)).isEqualTo(403);
    assertThat(refusals).containsExactly(Reason.FOREIGN);
  }

  @Test
  void aSignatureThatOnlyNamesTheServersKeyIsRefused() throws Exception {
    String token = new PushSender().token("ES256", ORIGIN, now.plusSeconds(60));

    assertThat(receive(push("1").with("Authorization", "vapid t=" + token + ", k=" + server.key())))
        .isEqualTo(403);
    assertThat(refusals).containsExactly(Reason.BAD_SIGNATURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "HS256", "RS256"})
  void otherAlgorithmsAreRefused(String algorithm) throws Exception {
    String token = server.token(algorithm, ORIGIN, now.plusSeconds(60));

    assertThat(receive(push("1").with("Authorization", "vapid t=" + token + ", k=" + server.key())))
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://other.example", "http://bot.example", "https://bot.example:8443", "x y"})
  void aSignatureForAnotherEndpointIsRefused(String origin) throws Exception {
    PushSender.Push push = push("1").with("Authorization", server.signature(origin, now));

    assertThat(receive(push)).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-PT6M", "PT25H"})
  void aSignatureThatIsOutOfDateOrLivesTooLongIsRefused(String life) throws Exception {
    String signature = server.signature(ORIGIN, now.plus(Duration.parse(life)));

    assertThat(receive(push("1").with("Authorization", signature))).isEqualTo(403);
    assertThat(messages).isEmpty();
  }

  @Test
  void aDamagedPushIsRefused() throws Exception {
    byte[] body = push("1").body();
    body[body.length - 1] ^= 1;

    assertThat(receive(push("1").with(body))).isEqualTo(400);
    assertThat(refusals).containsExactly(Reason.UNDECIPHERABLE);
  }

  @Test
  void aPushThatIsTooLongIsRefused() throws Exception {
    assertThat(receive(push("1").with(new byte[9000]))).isEqualTo(413);
  }

  @Test
  void anUnknownEncodingIsRefused() throws Exception {
    assertThat(receive(push("1").with("Content-Encoding", "gzip"))).isEqualTo(415);
  }

  @Test
  void whoIsToldOfRefusalsMayFail() throws Exception {
    PushReceiver telling =
        receiver.onRefused(
            (MastodonPushException refusal) -> {
              throw new IllegalStateException("no log");
            });

    assertThat(telling.receive(Map.of(), new byte[0])).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "not base64"})
  void aServersKeyThatIsNoneIsRefusedAtOnce(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PushReceiver.of(keys, ENDPOINT, key, messages::add))
        .withMessageContaining("P-256");
  }

  @Test
  void anEndpointIsAWholeAddress() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PushReceiver.of(keys, URI.create("/push"), server.key(), messages::add));
  }

  @Test
  void theSecretPartOfTheEndpointIsNotShown() {
    assertThat(receiver).hasToString("PushReceiver[https://bot.example]");
  }
}
