package io.github.mastodonjava.sandbox.internal.push;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.mastodonjava.sandbox.internal.oauth.P256Key;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One push, encrypted with a key of its own for the holder of a subscription's keys: <a
 * href="https://www.rfc-editor.org/rfc/rfc8291">RFC 8291</a>, or its fourth draft.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PushCipher(Map<String, String> headers, byte[] body) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] RECORD_SIZE = {0, 0, 0x10, 0};
  private static final byte[] END = {2};
  private static final byte[] NO_PADDING = {0, 0};
  private static final byte[] POINT_LENGTH = {0, 65};

  static PushCipher standard(byte[] content, byte[] point, byte[] secret)
      throws GeneralSecurityException {
    KeyPair own = P256Key.generate();
    byte[] ownPoint = P256Key.point(own.getPublic());
    byte[] salt = salt();
    byte[] material =
        derive(secret, shared(own, point), join("WebPush: info\0", point, ownPoint), 32);
    byte[] encrypted =
        encrypt(
            derive(salt, material, join("Content-Encoding: aes128gcm\0"), 16),
            derive(salt, material, join("Content-Encoding: nonce\0"), 12),
            join(content, END));
    return new PushCipher(
        Map.of("Content-Encoding", "aes128gcm"),
        join(salt, RECORD_SIZE, new byte[] {65}, ownPoint, encrypted));
  }

  /** Takes the server's own key, which one of the headers names beside that of the push. */
  static PushCipher draft(byte[] content, byte[] point, byte[] secret, String vapidKey)
      throws GeneralSecurityException {
    KeyPair own = P256Key.generate();
    byte[] ownPoint = P256Key.point(own.getPublic());
    byte[] salt = salt();
    byte[] material = derive(secret, shared(own, point), join("Content-Encoding: auth\0"), 32);
    byte[] context = join("P-256\0", POINT_LENGTH, point, POINT_LENGTH, ownPoint);
    byte[] encrypted =
        encrypt(
            derive(salt, material, join("Content-Encoding: aesgcm\0", context), 16),
            derive(salt, material, join("Content-Encoding: nonce\0", context), 12),
            join(NO_PADDING, content));
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Encoding", "aesgcm");
    headers.put("Encryption", "salt=" + base64.encodeToString(salt));
    headers.put("Crypto-Key", "dh=" + base64.encodeToString(ownPoint) + ";p256ecdsa=" + vapidKey);
    return new PushCipher(headers, encrypted);
  }

  private static byte[] salt() {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return salt;
  }

  private static byte[] shared(KeyPair own, byte[] point) throws GeneralSecurityException {
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(own.getPrivate());
    agreement.doPhase(P256Key.parse(point), true);
    return agreement.generateSecret();
  }

  /** HKDF with SHA-256, both steps, for at most 32 bytes. */
  private static byte[] derive(byte[] salt, byte[] material, byte[] info, int length)
      throws GeneralSecurityException {
    byte[] key = hmac(salt, material);
    return Arrays.copyOf(hmac(key, join(info, new byte[] {1})), length);
  }

  private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
    Mac hmac = Mac.getInstance("HmacSHA256");
    hmac.init(new SecretKeySpec(key, "HmacSHA256"));
    return hmac.doFinal(text);
  }

  private static byte[] encrypt(byte[] key, byte[] nonce, byte[] text)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    return cipher.doFinal(text);
  }

  private static byte[] join(String label, byte[]... parts) {
    return join(label.getBytes(US_ASCII), join(parts));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
