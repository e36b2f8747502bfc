package io.github.mastodonjava.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.security.spec.InvalidParameterSpecException;
import javax.crypto.KeyAgreement;

/**
 * The curve P-256, and its points as Web Push writes them: 65 bytes, a 4 and the two coordinates.
 */
final class P256 {
  static final int POINT_LENGTH = 65;
  static final int SCALAR_LENGTH = 32;

  private static final ECParameterSpec CURVE = curve();

  private P256() {}

  private static ECParameterSpec curve() {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp256r1"));
      return parameters.getParameterSpec(ECParameterSpec.class);
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has P-256", e);
    }
  }

  static KeyPair generate(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(CURVE, random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has P-256", e);
    }
  }

  /**
   * Reads a point. One that is not on the curve is refused: what a key agreement with it gives
   * would tell about the private key.
   */
  static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
    if (point.length != POINT_LENGTH || point[0] != 4) {
      throw new InvalidParameterSpecException("not an uncompressed point of P-256");
    }
    BigInteger x = new BigInteger(1, point, 1, SCALAR_LENGTH);
    BigInteger y = new BigInteger(1, point, 1 + SCALAR_LENGTH, SCALAR_LENGTH);
    if (!isOnCurve(x, y)) {
      throw new InvalidParameterSpecException("not on P-256");
    }
    return (ECPublicKey)
        KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), CURVE));
  }

  private static boolean isOnCurve(BigInteger x, BigInteger y) {
    EllipticCurve curve = CURVE.getCurve();
    BigInteger p = ((ECFieldFp) curve.getField()).getP();
    BigInteger right = x.pow(2).add(curve.getA()).multiply(x).add(curve.getB()).mod(p);
    return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.pow(2).mod(p).equals(right);
  }

  static ECPrivateKey privateKey(byte[] scalar) throws GeneralSecurityException {
    BigInteger s = new BigInteger(1, scalar);
    if (scalar.length != SCALAR_LENGTH || s.signum() == 0 || s.compareTo(CURVE.getOrder()) >= 0) {
      throw new InvalidParameterSpecException("not a private key of P-256");
    }
    return (ECPrivateKey)
        KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(s, CURVE));
  }

  static byte[] bytes(ECPublicKey key) {
    byte[] point = new byte[POINT_LENGTH];
    point[0] = 4;
    put(key.getW().getAffineX(), point, 1);
    put(key.getW().getAffineY(), point, 1 + SCALAR_LENGTH);
    return point;
  }

  static byte[] bytes(ECPrivateKey key) {
    byte[] scalar = new byte[SCALAR_LENGTH];
    put(key.getS(), scalar, 0);
    return scalar;
  }

  private static void put(BigInteger number, byte[] target, int start) {
    byte[] signed = number.toByteArray();
    int length = Math.min(signed.length, SCALAR_LENGTH);
    System.arraycopy(
        signed, signed.length - length, target, start + SCALAR_LENGTH - length, length);
  }

  /** The secret that the holders of the two keys share. */
  static byte[] agree(ECPrivateKey own, ECPublicKey other) throws GeneralSecurityException {
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(own);
    agreement.doPhase(other, true);
    return agreement.generateSecret();
  }
}
