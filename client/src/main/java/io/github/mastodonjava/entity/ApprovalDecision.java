package io.github.mastodonjava.entity;

/**
 * What a policy means for the account that asks: <a
 * href="https://docs.joinmastodon.org/entities/QuoteApproval/#current_user">Mastodon
 * documentation</a>.
 */
public record ApprovalDecision(String value) implements OpenValue {
  /** Allowed at once. */
  public static final ApprovalDecision AUTOMATIC = new ApprovalDecision("automatic");

  /** The author will be asked. */
  public static final ApprovalDecision MANUAL = new ApprovalDecision("manual");

  /** Not allowed. */
  public static final ApprovalDecision DENIED = new ApprovalDecision("denied");

  /** The server cannot tell. */
  public static final ApprovalDecision UNKNOWN = new ApprovalDecision("unknown");

  /** The other server does not support this. */
  public static final ApprovalDecision MISSING = new ApprovalDecision("missing");
}
