package io.github.mastodonjava.entity;

/**
 * A circle of accounts that an author allows something: <a
 * href="https://docs.joinmastodon.org/entities/QuoteApproval/#automatic">Mastodon
 * documentation</a>.
 */
public record ApprovalPolicy(String value) implements OpenValue {
  /** Everybody. */
  public static final ApprovalPolicy PUBLIC = new ApprovalPolicy("public");

  /** Those who follow the author. */
  public static final ApprovalPolicy FOLLOWERS = new ApprovalPolicy("followers");

  /** Those whom the author follows. */
  public static final ApprovalPolicy FOLLOWING = new ApprovalPolicy("following");

  /** A circle that Mastodon cannot express. */
  public static final ApprovalPolicy UNSUPPORTED_POLICY = new ApprovalPolicy("unsupported_policy");

  /** Nobody. */
  public static final ApprovalPolicy DISABLED = new ApprovalPolicy("disabled");
}
