package io.github.mastodonjava.error;

import java.util.List;

/**
 * A file that the server would not take by what it says of itself: nothing was sent. Or one to be
 * downloaded that is larger than was allowed.
 */
public final class MastodonMediaLimitException extends MastodonException {
  private static final long serialVersionUID = 1L;

  /** What is limited. */
  public enum Limit {
    /** The size of the file, in bytes. */
    SIZE,

    /** Its kind. */
    TYPE,

    /** The length of the alternative text, in characters. */
    DESCRIPTION
  }

  private final Limit limit;
  private final long allowed;
  private final long actual;
  private final String[] supportedTypes; // an array can be serialized for certain

  private MastodonMediaLimitException(
      Limit limit, String message, long allowed, long actual, List<String> supportedTypes) {
    super(message, null);
    this.limit = limit;
    this.allowed = allowed;
    this.actual = actual;
    this.supportedTypes = supportedTypes.toArray(String[]::new);
  }

  /**
   * A file that is too large.
   *
   * @param actual -1 where it is only known that there is more
   */
  public static MastodonMediaLimitException size(String file, long allowed, long actual) {
    String much = actual < 0 ? "more than " + allowed : Long.toString(actual);
    return new MastodonMediaLimitException(
        Limit.SIZE,
        file + " has " + much + " bytes, and " + allowed + " are allowed",
        allowed,
        actual,
        List.of());
  }

  /** A file of a kind that the server does not take. */
  public static MastodonMediaLimitException type(
      String file, String type, List<String> supportedTypes) {
    return new MastodonMediaLimitException(
        Limit.TYPE,
        file + " is " + type + ", and the server takes " + String.join(", ", supportedTypes),
        -1,
        -1,
        supportedTypes);
  }

  /** An alternative text that is too long, in characters. */
  public static MastodonMediaLimitException description(long allowed, long actual) {
    return new MastodonMediaLimitException(
        Limit.DESCRIPTION,
        "the alternative text has " + actual + " characters, and " + allowed + " are allowed",
        allowed,
        actual,
        List.of());
  }

  /** Which limit it is. */
  public Limit limit() {
    return limit;
  }

  /** The limit, in bytes or characters; -1 for a type. */
  public long allowed() {
    return allowed;
  }

  /** What it is instead; -1 for a type, and where it is not known how much there is. */
  public long actual() {
    return actual;
  }

  /** What the server takes instead, where it does not take the type; else empty. */
  public List<String> supportedTypes() {
    return List.of(supportedTypes);
  }
}
