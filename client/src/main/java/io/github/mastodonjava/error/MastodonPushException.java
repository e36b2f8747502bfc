package io.github.mastodonjava.error;

/**
 * A push was refused: it is damaged, for somebody else, or from somebody else. The message shows
 * nothing of its content or of the keys.
 */
public final class MastodonPushException extends MastodonException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a push was refused. */
  public enum Reason {
    /** It has no encryption, or one that is neither {@code aes128gcm} nor {@code aesgcm}. */
    UNKNOWN_ENCODING,

    /** It is longer than a push can be. */
    TOO_LONG,

    /**
     * It cannot be decrypted: cut off, changed on its way, or encrypted for other keys. Which of
     * these is not told, so that nobody learns about the keys by trying.
     */
    UNDECIPHERABLE,

    /** What was encrypted is no notification of Mastodon. */
    NO_NOTIFICATION,

    /** It is not signed, or the signature is not one of RFC 8292. */
    UNSIGNED,

    /** It is signed by another server than the one that was subscribed to. */
    FOREIGN,

    /** The signature is wrong, out of date, or made for another endpoint. */
    BAD_SIGNATURE,

    /** It came before. */
    REPLAYED
  }

  public MastodonPushException(Reason reason, String message) {
    super(message, null);
    this.reason = reason;
  }

  /** What is wrong with the push. */
  public Reason reason() {
    return reason;
  }
}
