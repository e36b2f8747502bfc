package io.github.mastodonjava.push;

import io.github.mastodonjava.api.NewPushSubscription;
import io.github.mastodonjava.error.MastodonPushException;
import io.github.mastodonjava.error.MastodonPushException.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription to pushes is made with, and what decrypts them: a key pair on the curve P-256
 * and a secret of 16 bytes (<a href="https://www.rfc-editor.org/rfc/rfc8291#section-2">RFC 8291,
 * section 2</a>). Keep them, by {@link #stored()}, as long as the subscription lives; each
 * subscription should have its own. Immutable, thread-safe.
 */
public final class PushKeys {
  private static final int SECRET_LENGTH = 16;
  private static final int LONGEST_PUSH = 8192;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final ECPrivateKey privateKey;
  private final byte[] point;
  private final byte[] secret;

  private PushKeys(ECPrivateKey privateKey, ECPublicKey publicKey, byte[] secret) {
    this.privateKey = privateKey;
    this.point = P256.bytes(publicKey);
    this.secret = secret;
  }

  /** Makes new keys. */
  public static PushKeys generate() {
    KeyPair pair = P256.generate(RANDOM);
    byte[] secret = new byte[SECRET_LENGTH];
    RANDOM.nextBytes(secret);
    return new PushKeys((ECPrivateKey) pair.getPrivate(), (ECPublicKey) pair.getPublic(), secret);
  }

  /**
   * Reads what {@link #stored()} wrote.
   *
   * @throws IllegalArgumentException for anything else; the message shows nothing of it
   */
  public static PushKeys restore(String stored) {
    String[] parts = stored.strip().split("\\.", -1);
    try {
      if (parts.length == 3) {
        ECPrivateKey privateKey = P256.privateKey(bytes(parts[0]));
        ECPublicKey publicKey = P256.publicKey(bytes(parts[1]));
        byte[] secret = bytes(parts[2]);
        if (secret.length == SECRET_LENGTH && belongTogether(privateKey, publicKey)) {
          return new PushKeys(privateKey, publicKey, secret);
        }
      }
    } catch (GeneralSecurityException e) {
      // No keys: said below, without what it was.
    }
    throw new IllegalArgumentException(
        "These are not stored push keys, or they are damaged. Make new ones with"
            + " PushKeys.generate(), and subscribe again");
  }

  private static byte[] bytes(String text) throws GeneralSecurityException {
    byte[] bytes = PushHeaders.base64(text);
    if (bytes == null) {
      throw new GeneralSecurityException("not base64url");
    }
    return bytes;
  }

  private static boolean belongTogether(ECPrivateKey privateKey, ECPublicKey publicKey)
      throws GeneralSecurityException {
    KeyPair other = P256.generate(RANDOM);
    return MessageDigest.isEqual(
        P256.agree(privateKey, (ECPublicKey) other.getPublic()),
        P256.agree((ECPrivateKey) other.getPrivate(), publicKey));
  }

  /**
   * All of the keys in one line of ASCII, for {@link #restore}. It is a secret: who has it can read
   * the pushes.
   */
  public String stored() {
    return BASE64.encodeToString(P256.bytes(privateKey)) + "." + p256dh() + "." + auth();
  }

  /** The public key, as servers want it: base64url of 65 bytes. */
  public String p256dh() {
    return BASE64.encodeToString(point);
  }

  /** The secret of the subscription, as servers want it: base64url of 16 bytes. */
  public String auth() {
    return BASE64.encodeToString(secret);
  }

  /**
   * A subscription that sends pushes for these keys to {@code endpoint}: {@code
   * mastodon.push().create(keys.subscription(endpoint).standard().alerts(…))}.
   */
  public NewPushSubscription subscription(URI endpoint) {
    return NewPushSubscription.of(endpoint.toString(), p256dh(), auth());
  }

  /**
   * Decrypts a push, in the standard encoding or in the older one, as its {@code Content-Encoding}
   * says. Whom it is from is not looked at: {@link PushReceiver} does that.
   *
   * @param headers of the push, their names in any case
   * @param body as it came, at most 8 KiB
   * @throws MastodonPushException if it is not for these keys, damaged, or no notification
   */
  public PushMessage decrypt(Map<String, List<String>> headers, byte[] body) {
    return message(taken(headers, body));
  }

  EncryptedPush taken(Map<String, List<String>> headers, byte[] body) {
    if (body.length > LONGEST_PUSH) {
      throw new MastodonPushException(Reason.TOO_LONG, "The push has more than 8 KiB");
    }
    EncryptedPush push;
    try {
      push = EncryptedPush.of(headers, body);
    } catch (GeneralSecurityException e) {
      throw undecipherable();
    }
    if (push == null) {
      throw new MastodonPushException(
          Reason.UNKNOWN_ENCODING,
          "The push is encoded neither as aes128gcm nor as aesgcm, or its headers are missing");
    }
    return push;
  }

  PushMessage message(EncryptedPush push) {
    byte[] content;
    try {
      content = push.decrypt(this);
    } catch (GeneralSecurityException e) {
      throw undecipherable();
    }
    PushMessage message = PushMessage.read(content);
    if (message == null) {
      throw new MastodonPushException(
          Reason.NO_NOTIFICATION, "The push holds something else than a notification of Mastodon");
    }
    return message;
  }

  /** The same for all causes, and without any of them. */
  private static MastodonPushException undecipherable() {
    return new MastodonPushException(
        Reason.UNDECIPHERABLE,
        "The push cannot be decrypted: it is damaged, or for other keys than these");
  }

  /** The public key as it is, not a copy. */
  byte[] point() {
    return point;
  }

  /** What the keys of a push are made of: the secret shared with its sender, and ours. */
  byte[] agree(byte[] sender) throws GeneralSecurityException {
    return Hkdf.extract(secret, P256.agree(privateKey, P256.publicKey(sender)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PushKeys keys
        && MessageDigest.isEqual(ascii(stored()), ascii(keys.stored()));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(point));
  }

  /** Nothing of the keys. */
  @Override
  public String toString() {
    return "PushKeys";
  }
}
