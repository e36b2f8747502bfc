package io.github.mastodonjava.push;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mastodonjava.error.MastodonPushException;
import io.github.mastodonjava.error.MastodonPushException.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

class PushContentFuzzTest {
  private static final byte[] SALT = new byte[16];
  private static final byte[] SENDER = FuzzKeys.bytes(FuzzKeys.SENDER_POINT);

  /** Takes what is encrypted, padding and all. */
  @FuzzTest
  void whatASenderEncryptsIsANotificationOrRefused(byte[] padded) throws Exception {
    byte[] start =
        ByteBuffer.allocate(86).put(SALT).putInt(8192).put((byte) 65).put(SENDER).array();
    check(
        Map.of("Content-Encoding", List.of("aes128gcm")),
        join(start, encrypted(padded, "WebPush: info\0", "aes128gcm\0", "nonce\0", new byte[0])),
        standardContent(padded));
    byte[] length = {0, 65};
    byte[] context =
        join("P-256\0".getBytes(US_ASCII), length, FuzzKeys.RECEIVER.point(), length, SENDER);
    check(
        Map.of(
            "Content-Encoding",
            List.of("aesgcm"),
            "Encryption",
            List.of("rs=8192; salt=" + FuzzKeys.base64(SALT)),
            "Crypto-Key",
            List.of("dh=" + FuzzKeys.SENDER_POINT)),
        encrypted(padded, "", "aesgcm\0", "nonce\0", context),
        draftContent(padded));
  }

  private static void check(
      Map<String, List<String>> headers, byte[] body, byte @Nullable [] content) {
    try {
      PushMessage message = FuzzKeys.RECEIVER.decrypt(headers, body);
      assertThat(content).isNotNull();
      assertThat(message.notificationId()).isNotNull();
      assertThat(message.toString()).startsWith("PushMessage[accessToken=***, ");
    } catch (MastodonPushException e) {
      assertThat(e).hasNoCause();
      assertThat(e.reason())
          .isEqualTo(content == null ? Reason.UNDECIPHERABLE : Reason.NO_NOTIFICATION);
    }
  }

  /** RFC 8188, section 2: a 2 after the content, and zeros after that. */
  private static byte @Nullable [] standardContent(byte[] padded) {
    int end = padded.length;
    while (end > 0 && padded[end - 1] == 0) {
      end--;
    }
    return end == 0 || padded[end - 1] != 2 ? null : Arrays.copyOf(padded, end - 1);
  }

  /** The length of the padding in two bytes, so many zeros, the content. */
  private static byte @Nullable [] draftContent(byte[] padded) {
    int start =
        padded.length < 2 ? padded.length + 1 : 2 + (padded[0] & 255) * 256 + (padded[1] & 255);
    for (int i = 2; i < Math.min(start, padded.length); i++) {
      if (padded[i] != 0) {
        return null;
      }
    }
    return start > padded.length ? null : Arrays.copyOfRange(padded, start, padded.length);
  }

  private static byte[] encrypted(
      byte[] padded, String standardInfo, String key, String nonce, byte[] context)
      throws GeneralSecurityException {
    byte[] info =
        standardInfo.isEmpty()
            ? "Content-Encoding: auth\0".getBytes(US_ASCII)
            : join(standardInfo.getBytes(US_ASCII), FuzzKeys.RECEIVER.point(), SENDER);
    byte[] material =
        Hkdf.expand(
            Hkdf.extract(FuzzKeys.bytes(FuzzKeys.RECEIVER.auth()), FuzzKeys.SHARED), info, 32);
    byte[] secret = Hkdf.extract(SALT, material);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE,
        new SecretKeySpec(Hkdf.expand(secret, label(key, context), 16), "AES"),
        new GCMParameterSpec(128, Hkdf.expand(secret, label(nonce, context), 12)));
    return cipher.doFinal(padded);
  }

  private static byte[] label(String use, byte[] context) {
    return join(("Content-Encoding: " + use).getBytes(US_ASCII), context);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
