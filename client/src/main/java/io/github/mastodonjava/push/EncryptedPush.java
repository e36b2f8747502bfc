package io.github.mastodonjava.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A push as it came, taken apart. A push is one record: the encodings could have more, Web Push
 * must not (RFC 8291, section 4).
 */
sealed interface EncryptedPush {
  int SALT_LENGTH = 16;
  int TAG_LENGTH = 16;

  /** The sender's random bytes, another 16 with every push. */
  byte[] salt();

  /** The content, without its padding. */
  byte[] decrypt(PushKeys keys) throws GeneralSecurityException;

  /**
   * Takes a push apart by its {@code Content-Encoding}; null for one that is unknown.
   *
   * @throws GeneralSecurityException if a part is missing or malformed
   */
  static @Nullable EncryptedPush of(Map<String, List<String>> headers, byte[] body)
      throws GeneralSecurityException {
    String encoding = PushHeaders.first(headers, "Content-Encoding");
    if ("aes128gcm".equalsIgnoreCase(encoding)) {
      return Aes128Gcm.parse(body);
    }
    return "aesgcm".equalsIgnoreCase(encoding) ? AesGcm.parse(headers, body) : null;
  }

  /** The content of the only record, with its padding. */
  private static byte[] open(byte[] key, byte[] nonce, byte[] record)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, "AES"),
        new GCMParameterSpec(8 * TAG_LENGTH, nonce));
    return cipher.doFinal(record);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static GeneralSecurityException malformed(String problem) {
    return new GeneralSecurityException(problem);
  }

  /**
   * The encoding of <a href="https://www.rfc-editor.org/rfc/rfc8291">RFC 8291</a>, which carries
   * its parameters in the body (RFC 8188, section 2.1).
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  record Aes128Gcm(byte[] salt, byte[] sender, byte[] encrypted) implements EncryptedPush {
    private static final int SMALLEST_RECORD = 18;
    private static final byte END = 2;

    static Aes128Gcm parse(byte[] body) throws GeneralSecurityException {
      int header = SALT_LENGTH + Integer.BYTES + 1 + P256.POINT_LENGTH;
      if (body.length < header + 1 + TAG_LENGTH) {
        throw malformed("cut off");
      }
      ByteBuffer in = ByteBuffer.wrap(body);
      byte[] salt = new byte[SALT_LENGTH];
      in.get(salt);
      long recordSize = Integer.toUnsignedLong(in.getInt());
      if (Byte.toUnsignedInt(in.get()) != P256.POINT_LENGTH) {
        throw malformed("no key of the sender");
      }
      byte[] sender = new byte[P256.POINT_LENGTH];
      in.get(sender);
      byte[] encrypted = new byte[in.remaining()];
      in.get(encrypted);
      if (recordSize < SMALLEST_RECORD || encrypted.length > recordSize) {
        throw malformed("not one record");
      }
      return new Aes128Gcm(salt, sender, encrypted);
    }

    @Override
    public byte[] decrypt(PushKeys keys) throws GeneralSecurityException {
      byte[] info =
          ByteBuffer.allocate(14 + 2 * P256.POINT_LENGTH)
              .put(ascii("WebPush: info\0"))
              .put(keys.point())
              .put(sender)
              .array();
      byte[] material = Hkdf.expand(keys.agree(sender), info, 32);
      byte[] key = Hkdf.extract(salt, material);
      byte[] padded =
          open(
              Hkdf.expand(key, ascii("Content-Encoding: aes128gcm\0"), 16),
              Hkdf.expand(key, ascii("Content-Encoding: nonce\0"), 12),
              encrypted);
      int end = padded.length - 1;
      while (end >= 0 && padded[end] == 0) {
        end--;
      }
      if (end < 0 || padded[end] != END) {
        throw malformed("no end");
      }
      return Arrays.copyOf(padded, end);
    }
  }

  /**
   * The encoding of the <a
   * href="https://datatracker.ietf.org/doc/html/draft-ietf-webpush-encryption-04">fourth draft</a>,
   * whose parameters are in the headers {@code Encryption} and {@code Crypto-Key}; what Mastodon
   * sends unless a subscription is {@code standard}.
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  record AesGcm(byte[] salt, byte[] sender, byte[] encrypted) implements EncryptedPush {
    private static final int USUAL_RECORD = 4096;
    private static final int LENGTH_OF_PADDING = 2;

    static AesGcm parse(Map<String, List<String>> headers, byte[] body)
        throws GeneralSecurityException {
      Map<String, String> encryption = PushHeaders.parameters(headers, "Encryption");
      byte[] salt = PushHeaders.base64(encryption.get("salt"));
      byte[] sender = PushHeaders.base64(PushHeaders.parameters(headers, "Crypto-Key").get("dh"));
      if (salt == null || salt.length != SALT_LENGTH || sender == null) {
        throw malformed("no salt, or no key of the sender");
      }
      // a record of full size would not be the last one
      if (body.length < LENGTH_OF_PADDING + TAG_LENGTH
          || body.length >= recordSize(encryption.get("rs")) + TAG_LENGTH) {
        throw malformed("not one record");
      }
      return new AesGcm(salt, sender, body);
    }

    private static int recordSize(@Nullable String text) throws GeneralSecurityException {
      try {
        return text == null ? USUAL_RECORD : Math.min(Integer.parseInt(text), 1 << 20);
      } catch (NumberFormatException e) {
        throw new GeneralSecurityException("no size of a record", e);
      }
    }

    @Override
    public byte[] decrypt(PushKeys keys) throws GeneralSecurityException {
      byte[] material = Hkdf.expand(keys.agree(sender), ascii("Content-Encoding: auth\0"), 32);
      byte[] key = Hkdf.extract(salt, material);
      byte[] padded =
          open(
              Hkdf.expand(key, info("aesgcm", keys), 16),
              Hkdf.expand(key, info("nonce", keys), 12),
              encrypted);
      int start = LENGTH_OF_PADDING + Short.toUnsignedInt(ByteBuffer.wrap(padded).getShort());
      if (start > padded.length) {
        throw malformed("more padding than content");
      }
      for (int i = LENGTH_OF_PADDING; i < start; i++) {
        if (padded[i] != 0) {
          throw malformed("padding that is none");
        }
      }
      return Arrays.copyOfRange(padded, start, padded.length);
    }

    private byte[] info(String use, PushKeys keys) {
      byte[] label = ascii("Content-Encoding: " + use + "\0P-256\0");
      return ByteBuffer.allocate(label.length + 2 * (Short.BYTES + P256.POINT_LENGTH))
          .put(label)
          .putShort((short) P256.POINT_LENGTH)
          .put(keys.point())
          .putShort((short) P256.POINT_LENGTH)
          .put(sender)
          .array();
    }
  }
}
