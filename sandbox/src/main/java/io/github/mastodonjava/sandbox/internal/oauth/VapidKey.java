package io.github.mastodonjava.sandbox.internal.oauth;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The key that the server identifies itself with to push services (RFC 8292); one for the process.
 */
public final class VapidKey {
  private static final KeyPair PAIR = generate();

  /** The uncompressed point in base64url. */
  public static final String PUBLIC = encode((ECPublicKey) PAIR.getPublic());

  private VapidKey() {}

  private static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has P-256", e);
    }
  }

  private static String encode(ECPublicKey key) {
    byte[] point = new byte[65];
    point[0] = 4;
    copy(key.getW().getAffineX().toByteArray(), point, 33);
    copy(key.getW().getAffineY().toByteArray(), point, 65);
    return Base64.getUrlEncoder().encodeToString(point);
  }

  /** Copies a big-endian number so that it ends before {@code end}. */
  private static void copy(byte[] number, byte[] target, int end) {
    byte[] unsigned =
        number.length > 32 ? Arrays.copyOfRange(number, number.length - 32, number.length) : number;
    System.arraycopy(unsigned, 0, target, end - unsigned.length, unsigned.length);
  }
}
