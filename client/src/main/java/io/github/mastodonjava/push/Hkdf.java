package io.github.mastodonjava.push;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys of at most 32 bytes, with HMAC-SHA-256: <a href="https://www.rfc-editor.org/rfc/rfc5869">RFC
 * 5869</a>.
 */
final class Hkdf {
  private Hkdf() {}

  static byte[] extract(byte[] salt, byte[] material) throws GeneralSecurityException {
    return hmac(salt).doFinal(material);
  }

  static byte[] expand(byte[] key, byte[] info, int length) throws GeneralSecurityException {
    Mac hmac = hmac(key);
    hmac.update(info);
    hmac.update((byte) 1); // the first block is as long as anything that is asked for
    return Arrays.copyOf(hmac.doFinal(), length);
  }

  private static Mac hmac(byte[] key) throws GeneralSecurityException {
    Mac hmac = Mac.getInstance("HmacSHA256");
    hmac.init(new SecretKeySpec(key, "HmacSHA256"));
    return hmac;
  }
}
