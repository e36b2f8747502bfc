package io.github.mastodonjava.sandbox.internal.oauth;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys on the curve P-256, and public ones as Web Push writes them: 65 bytes. */
public final class P256Key {
  private static final int POINT_LENGTH = 65;
  private static final int NUMBER_LENGTH = 32;

  private P256Key() {}

  public static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has P-256", e);
    }
  }

  /** The uncompressed point. */
  public static byte[] point(PublicKey key) {
    ECPoint w = ((ECPublicKey) key).getW();
    byte[] point = new byte[POINT_LENGTH];
    point[0] = 4;
    copy(w.getAffineX().toByteArray(), point, 1 + NUMBER_LENGTH);
    copy(w.getAffineY().toByteArray(), point, POINT_LENGTH);
    return point;
  }

  /** Copies a big-endian number so that it ends before {@code end}. */
  private static void copy(byte[] number, byte[] target, int end) {
    byte[] unsigned =
        number.length > NUMBER_LENGTH
            ? Arrays.copyOfRange(number, number.length - NUMBER_LENGTH, number.length)
            : number;
    System.arraycopy(unsigned, 0, target, end - unsigned.length, unsigned.length);
  }

  /**
   * Reads an uncompressed point.
   *
   * @throws GeneralSecurityException if it is none of the curve
   */
  public static PublicKey parse(byte[] point) throws GeneralSecurityException {
    if (point.length != POINT_LENGTH || point[0] != 4) {
      throw new GeneralSecurityException("not an uncompressed point");
    }
    ECParameterSpec curve = ((ECPublicKey) generate().getPublic()).getParams();
    ECPoint w =
        new ECPoint(
            new BigInteger(1, point, 1, NUMBER_LENGTH),
            new BigInteger(1, point, 1 + NUMBER_LENGTH, NUMBER_LENGTH));
    PublicKey key = KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(w, curve));
    requireOnCurve(key);
    return key;
  }

  /** The JDK looks at the point when it is used. */
  private static void requireOnCurve(PublicKey key) throws GeneralSecurityException {
    var agreement = javax.crypto.KeyAgreement.getInstance("ECDH");
    agreement.init(generate().getPrivate());
    agreement.doPhase(key, true);
    agreement.generateSecret();
  }
}
