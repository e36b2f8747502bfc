package io.github.mastodonjava.push;

import java.security.GeneralSecurityException;
import java.security.interfaces.ECPrivateKey;
import java.util.Base64;

/** The keys of the example in RFC 8291, section 5. */
final class FuzzKeys {
  static final PushKeys RECEIVER =
      PushKeys.restore(
          "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"
              + ".BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
              + ".BTBZMqHH6r4Tts7J_aSIgg");
  static final String SENDER_POINT =
      "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
  static final ECPrivateKey SENDER;

  /** The secret that sender and receiver share. */
  static final byte[] SHARED;

  static {
    try {
      SENDER = P256.privateKey(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"));
      SHARED = P256.agree(SENDER, P256.publicKey(RECEIVER.point()));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private FuzzKeys() {}

  static byte[] bytes(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
