package io.github.mastodonjava.push;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A server that encrypts pushes and signs them, in both encodings. */
final class PushSender {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final SecureRandom random = new SecureRandom();
  private final KeyPair identity = P256.generate(random);

  /** A push on its way. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Push(Map<String, List<String>> headers, byte[] body) {
    Push with(String name, String value) {
      Map<String, List<String>> more = new LinkedHashMap<>(headers);
      more.put(name, List.of(value));
      return new Push(more, body);
    }

    Push with(byte[] otherBody) {
      return new Push(headers, otherBody);
    }
  }

  /** The server's VAPID key. */
  String key() {
    return BASE64.encodeToString(P256.bytes((ECPublicKey) identity.getPublic()));
  }

  /** As RFC 8291 says. */
  Push standard(PushKeys to, String content, int padding) throws GeneralSecurityException {
    KeyPair ephemeral = P256.generate(random);
    byte[] sender = P256.bytes((ECPublicKey) ephemeral.getPublic());
    byte[] salt = salt();
    byte[] shared = shared(ephemeral, to);
    byte[] material = hkdf(auth(to), shared, join("WebPush: info\0", point(to), sender), 32);
    byte[] key = hkdf(salt, material, join("Content-Encoding: aes128gcm\0"), 16);
    byte[] nonce = hkdf(salt, material, join("Content-Encoding: nonce\0"), 12);
    byte[] padded = join(content.getBytes(UTF_8), new byte[] {2}, new byte[padding]);
    byte[] size = ByteBuffer.allocate(4).putInt(4096).array();
    byte[] body = join(salt, size, new byte[] {65}, sender, encrypt(key, nonce, padded));
    return new Push(Map.of("Content-Encoding", List.of("aes128gcm")), body);
  }

  /** As the fourth draft says. */
  Push legacy(PushKeys to, String content, int padding) throws GeneralSecurityException {
    KeyPair ephemeral = P256.generate(random);
    byte[] sender = P256.bytes((ECPublicKey) ephemeral.getPublic());
    byte[] salt = salt();
    byte[] material = hkdf(auth(to), shared(ephemeral, to), join("Content-Encoding: auth\0"), 32);
    byte[] length = {0, 65};
    byte[] context = join("P-256\0", length, point(to), length, sender);
    byte[] key = hkdf(salt, material, join("Content-Encoding: aesgcm\0", context), 16);
    byte[] nonce = hkdf(salt, material, join("Content-Encoding: nonce\0", context), 12);
    byte[] paddingLength = ByteBuffer.allocate(2).putShort((short) padding).array();
    byte[] padded = join(paddingLength, new byte[padding], content.getBytes(UTF_8));
    return new Push(
        Map.of(
            "content-encoding",
            List.of("aesgcm"),
            "Encryption",
            List.of("salt=" + BASE64.encodeToString(salt)),
            "Crypto-Key",
            List.of("dh=" + BASE64.encodeToString(sender) + ";p256ecdsa=" + key())),
        encrypt(key, nonce, padded));
  }

  /** The signature for pushes to an origin, as {@code Authorization} has it. */
  String signature(String origin, Instant expiry) throws GeneralSecurityException {
    return "vapid t=" + token("ES256", origin, expiry) + ", k=" + key();
  }

  String token(String algorithm, String origin, Instant expiry) throws GeneralSecurityException {
    String header = part("{\"typ\":\"JWT\",\"alg\":\"" + algorithm + "\"}");
    String claims =
        part(
            "{\"aud\":\""
                + origin
                + "\",\"exp\":"
                + expiry.getEpochSecond()
                + ",\"sub\":\"mailto:admin@social.example\"}");
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(identity.getPrivate());
    signature.update((header + "." + claims).getBytes(US_ASCII));
    return header + "." + claims + "." + BASE64.encodeToString(signature.sign());
  }

  Push signed(Push push, String origin, Instant now) throws GeneralSecurityException {
    return push.with("Authorization", signature(origin, now.plus(Duration.ofHours(24))));
  }

  private static String part(String json) {
    return BASE64.encodeToString(json.getBytes(UTF_8));
  }

  private byte[] salt() {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    return salt;
  }

  private static byte[] auth(PushKeys keys) {
    return Base64.getUrlDecoder().decode(keys.auth());
  }

  private static byte[] point(PushKeys keys) {
    return Base64.getUrlDecoder().decode(keys.p256dh());
  }

  private static byte[] shared(KeyPair own, PushKeys other) throws GeneralSecurityException {
    return P256.agree((ECPrivateKey) own.getPrivate(), P256.publicKey(point(other)));
  }

  private static byte[] hkdf(byte[] salt, byte[] material, byte[] info, int length)
      throws GeneralSecurityException {
    byte[] key = hmac(salt, material);
    byte[] block = hmac(key, join(info, new byte[] {1}));
    return java.util.Arrays.copyOf(block, length);
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

  private static byte[] join(Object... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Object part : parts) {
      all.writeBytes(part instanceof byte[] bytes ? bytes : part.toString().getBytes(US_ASCII));
    }
    return all.toByteArray();
  }
}
