package io.github.mastodonjava.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.error.MastodonPushException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PushPropertyTest {
  private static final PushKeys KEYS = PushKeys.generate();
  private static final PushSender SENDER = new PushSender();

  @Property(tries = 200, seed = "1")
  void whateverComesIsRefusedWithAStatus(
      @ForAll("headers") Map<String, List<String>> headers, @ForAll @Size(max = 300) byte[] body) {
    PushReceiver receiver =
        PushReceiver.of(KEYS, URI.create("https://bot.example/push"), SENDER.key(), message -> {});

    assertThat(receiver.receive(headers, body)).isBetween(400, 499);
  }

  @Property(tries = 200, seed = "1")
  void whateverComesIsDecryptedOrRefused(
      @ForAll("headers") Map<String, List<String>> headers, @ForAll @Size(max = 300) byte[] body) {
    try {
      KEYS.decrypt(headers, body);
    } catch (MastodonPushException e) {
      assertThat(e).hasNoCause();
    }
  }

  @Property(tries = 50, seed = "1")
  void whatIsEncryptedIsDecryptedWithAnyPadding(
      @ForAll boolean standard, @ForAll @IntRange(max = 2000) int padding, @ForAll long id)
      throws Exception {
    String content = "{\"notification_id\":\"" + id + "\",\"notification_type\":\"poll\"}";

    PushSender.Push push =
        standard ? SENDER.standard(KEYS, content, padding) : SENDER.legacy(KEYS, content, padding);

    assertThat(KEYS.decrypt(push.headers(), push.body()).notificationId())
        .isEqualTo(Long.toString(id));
  }

  @Provide
  Arbitrary<Map<String, List<String>>> headers() {
    Arbitrary<String> encodings =
        Arbitraries.of("aes128gcm", "aesgcm", "AESGCM", "gzip", "", "aes128gcm, aesgcm");
    Arbitrary<String> texts =
        Arbitraries.strings().withChars("=;,\" .AZaz09-_saltdhvapidtk").ofMaxLength(80);
    return Combinators.combine(encodings, texts, texts, texts)
        .as(
            (encoding, encryption, key, authorization) ->
                Map.of(
                    "content-encoding", List.of(encoding),
                    "encryption", List.of("salt=AAAAAAAAAAAAAAAAAAAAAA;" + encryption),
                    "crypto-key", List.of(key, "dh=" + KEYS.p256dh()),
                    "authorization", List.of("vapid " + authorization)));
  }
}
