package io.github.mastodonjava.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.error.MastodonPushException;
import io.github.mastodonjava.error.MastodonPushException.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PushKeysTest {
  private static final String CONTENT =
      """
      {"access_token":"s3cret","preferred_locale":"de","notification_id":117020579695730951,\
      "notification_type":"mention","icon":"https://social.example/a.png","title":"Bob hat dich \
      erwähnt","body":"Hallo"}""";

  private final PushKeys keys = PushKeys.generate();
  private final PushSender server = new PushSender();

  /** The two encodings. */
  enum Encoding {
    STANDARD,
    LEGACY;

    PushSender.Push encrypt(PushSender server, PushKeys keys, String content, int padding)
        throws GeneralSecurityException {
      return this == STANDARD
          ? server.standard(keys, content, padding)
          : server.legacy(keys, content, padding);
    }
  }

  @Test
  void theExampleOfRfc8291IsDecrypted() throws Exception {
    PushKeys receiver =
        PushKeys.restore(
            "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"
                + ".BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
                + ".BTBZMqHH6r4Tts7J_aSIgg");
    byte[] body =
        bytes(
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYW"
                + "AmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgS"
                + "xsj_Qulcy4a-fN");

    assertThat(decrypted(receiver, Map.of("Content-Encoding", List.of("aes128gcm")), body))
        .isEqualTo("When I grow up, I want to be a watermelon");
  }

  @Test
  void theExampleOfTheFourthDraftIsDecrypted() throws Exception {
    PushKeys receiver =
        PushKeys.restore(
            "9FWl15_QUQAWDaD3k3l50ZBZQJ4au27F1V4F0uLSD_M"
                + ".BCEkBjzL8Z3C-oi2Q7oE5t2Np-p7osjGLg93qUP0wvqRT21EEWyf0cQDQcakQMqz4hQKYOQ3il2nNZct4HgAUQU"
                + ".R29vIGdvbyBnJyBqb29iIQ");
    Map<String, List<String>> headers =
        Map.of(
            "Content-Encoding",
            List.of("aesgcm"),
            "Encryption",
            List.of("keyid=\"dhkey\"; salt=\"lngarbyKfMoi9Z75xYXmkg\""),
            "Crypto-Key",
            List.of(
                "keyid=\"dhkey\";"
                    + " dh=\"BNoRDbb84JGm8g5Z5CFxurSqsXWJ11ItfXEWYVLE85Y7CYkDjXsIEc4aqxYaQ1G8BqkXCJ6DPpDrWtdWj_mugHU\""));

    assertThat(decrypted(receiver, headers, bytes("6nqAQUME8hNqw5J3kl8cpVVJylXKYqZOeseZG8UueKpA")))
        .isEqualTo("I am the walrus");
  }

  private static String decrypted(PushKeys keys, Map<String, List<String>> headers, byte[] body)
      throws GeneralSecurityException {
    EncryptedPush push = Objects.requireNonNull(EncryptedPush.of(headers, body));
    return new String(push.decrypt(keys), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void aPushTellsOfANotification(Encoding encoding) throws Exception {
    PushSender.Push push = encoding.encrypt(server, keys, CONTENT, 0);

    PushMessage message = keys.decrypt(push.headers(), push.body());

    assertThat(message.notificationId()).isEqualTo("117020579695730951");
    assertThat(message.notificationType()).isEqualTo(NotificationType.MENTION);
    assertThat(message.preferredLocale()).isEqualTo("de");
    assertThat(message.title()).isEqualTo("Bob hat dich erwähnt");
    assertThat(message.body()).isEqualTo("Hallo");
    assertThat(message.accessToken()).isEqualTo("s3cret");
  }

  @ParameterizedTest
  @EnumSource
  void paddingIsLeftOut(Encoding encoding) throws Exception {
    PushSender.Push push = encoding.encrypt(server, keys, CONTENT, 300);

    assertThat(keys.decrypt(push.headers(), push.body()).title()).isEqualTo("Bob hat dich erwähnt");
  }

  @ParameterizedTest
  @EnumSource
  void aPushForOtherKeysIsRefused(Encoding encoding) throws Exception {
    PushSender.Push push = encoding.encrypt(server, PushKeys.generate(), CONTENT, 0);

    assertRefused(push, Reason.UNDECIPHERABLE);
  }

  @ParameterizedTest
  @EnumSource
  void aPushThatIsCutOffAnywhereIsRefused(Encoding encoding) throws Exception {
    PushSender.Push push = encoding.encrypt(server, keys, CONTENT, 0);

    for (int length = 0; length < push.body().length; length++) {
      assertRefused(push.with(Arrays.copyOf(push.body(), length)), Reason.UNDECIPHERABLE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPushWithAnyByteChangedIsRefused(Encoding encoding) throws Exception {
    PushSender.Push push = encoding.encrypt(server, keys, CONTENT, 0);
    int sizeOfRecord = encoding == Encoding.STANDARD ? 16 : -1;

    for (int i = 0; i < push.body().length; i++) {
      byte[] changed = push.body().clone();
      changed[i] ^= 0x40;
      // a greater size of the record says nothing else about the only one
      if (i < sizeOfRecord || i >= sizeOfRecord + 4) {
        assertRefused(push.with(changed), Reason.UNDECIPHERABLE);
      }
    }
  }

  @Test
  void aPointOffTheCurveIsRefusedBeforeItIsUsed() throws Exception {
    PushSender.Push push = server.standard(keys, CONTENT, 0);
    byte[] body = push.body().clone();
    Arrays.fill(body, 21, 21 + 65, (byte) 1);
    body[21] = 4;

    assertRefused(push.with(body), Reason.UNDECIPHERABLE);
  }

  @Test
  void aRecordThatIsSmallerThanThePushIsRefused() throws Exception {
    PushSender.Push push = server.standard(keys, CONTENT, 0);
    byte[] body = push.body().clone();
    body[18] = 0;
    body[19] = 100;

    assertRefused(push.with(body), Reason.UNDECIPHERABLE);
  }

  @Test
  void aPushOfPaddingAloneIsRefused() throws Exception {
    PushSender.Push push = server.standard(keys, "", 500);

    assertRefused(push, Reason.NO_NOTIFICATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "hello", "{\"title\":\"Hi\"}", "{\"notification_id\":1}"})
  void whatIsNoNotificationIsRefused(String content) throws Exception {
    assertRefused(server.standard(keys, content, 0), Reason.NO_NOTIFICATION);
  }

  @Test
  void anUnknownTypeOfNotificationIsKept() throws Exception {
    PushSender.Push push =
        server.standard(
            keys, "{\"notification_id\":\"1\",\"notification_type\":\"pleroma:x\",\"new\":1}", 0);

    PushMessage message = keys.decrypt(push.headers(), push.body());

    assertThat(message.notificationType().value()).isEqualTo("pleroma:x");
    assertThat(message.extra()).containsEntry("new", 1L);
  }

  @Test
  void anEncodingThatIsUnknownOrMissingIsRefused() throws Exception {
    PushSender.Push push = server.standard(keys, CONTENT, 0);

    assertRefused(push.with("Content-Encoding", "aesgcm128"), Reason.UNKNOWN_ENCODING);
    assertRefused(new PushSender.Push(Map.of(), push.body()), Reason.UNKNOWN_ENCODING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Encryption", "Crypto-Key"})
  void legacyPushesWithoutTheirHeadersAreRefused(String header) throws Exception {
    PushSender.Push push = server.legacy(keys, CONTENT, 0);

    assertRefused(push.with(header, "salt; dh=AAAA, =, rs=x"), Reason.UNDECIPHERABLE);
  }

  @Test
  void aPushOfMoreThan8KiBIsRefused() {
    assertRefused(
        new PushSender.Push(Map.of("Content-Encoding", List.of("aes128gcm")), new byte[8193]),
        Reason.TOO_LONG);
  }

  private void assertRefused(PushSender.Push push, Reason reason) {
    assertThatExceptionOfType(MastodonPushException.class)
        .isThrownBy(() -> keys.decrypt(push.headers(), push.body()))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
        .withNoCause();
  }

  @Test
  void storedKeysAreTheSame() {
    PushKeys restored = PushKeys.restore(keys.stored() + "\n");

    assertThat(restored).isEqualTo(keys).hasSameHashCodeAs(keys);
    assertThat(restored).isNotEqualTo(PushKeys.generate());
  }

  @Test
  void damagedKeysAreRefusedWithoutShowingThem() {
    String stored = keys.stored();
    String otherPoint = PushKeys.generate().p256dh();
    String mixed = stored.replace(keys.p256dh(), otherPoint);

    for (String damaged :
        List.of("", "a.b.c", mixed, stored.substring(1), stored + "AAAA", "." + stored)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PushKeys.restore(damaged))
          .withMessageContaining("PushKeys.generate()")
          .satisfies(e -> assertThat(e.toString()).doesNotContain(keys.auth(), otherPoint));
    }
  }

  @Test
  void keysHaveTheFormThatServersWant() {
    assertThat(bytes(keys.p256dh())).hasSize(65).startsWith(4);
    assertThat(bytes(keys.auth())).hasSize(16);
    assertThat(keys.p256dh() + keys.auth()).doesNotContain("=", "+", "/");
  }

  @Test
  void nothingSecretIsShown() throws Exception {
    PushSender.Push push = server.standard(keys, CONTENT, 0);

    assertThat(keys).hasToString("PushKeys");
    assertThat(keys.decrypt(push.headers(), push.body()).toString())
        .contains("accessToken=***")
        .doesNotContain("s3cret");
  }

  @Test
  void subscriptionHasTheKeys() {
    assertThat(keys.subscription(URI.create("https://bot.example/push")).parameters().values())
        .containsEntry(
            "subscription",
            Map.of(
                "endpoint",
                "https://bot.example/push",
                "keys",
                Map.of("p256dh", keys.p256dh(), "auth", keys.auth())));
  }

  private static byte[] bytes(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }
}
