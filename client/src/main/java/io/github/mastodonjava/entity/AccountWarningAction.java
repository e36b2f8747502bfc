package io.github.mastodonjava.entity;

/**
 * What moderators can do against an account: <a
 * href="https://docs.joinmastodon.org/entities/AccountWarning/#action">Mastodon documentation</a>.
 */
public record AccountWarningAction(String value) implements OpenValue {
  /** Only warn. */
  public static final AccountWarningAction NONE = new AccountWarningAction("none");

  /** Lock its owner out. */
  public static final AccountWarningAction DISABLE = new AccountWarningAction("disable");

  public static final AccountWarningAction MARK_STATUSES_AS_SENSITIVE =
      new AccountWarningAction("mark_statuses_as_sensitive");
  public static final AccountWarningAction DELETE_STATUSES =
      new AccountWarningAction("delete_statuses");

  /** Mark everything as sensitive from now on. */
  public static final AccountWarningAction SENSITIVE = new AccountWarningAction("sensitive");

  /** Limit whom it reaches. */
  public static final AccountWarningAction SILENCE = new AccountWarningAction("silence");

  public static final AccountWarningAction SUSPEND = new AccountWarningAction("suspend");
}
