package io.github.mastodonjava.entity;

/**
 * What ended follows: <a
 * href="https://docs.joinmastodon.org/entities/RelationshipSeveranceEvent/#type">Mastodon
 * documentation</a>.
 */
public record RelationshipSeveranceType(String value) implements OpenValue {
  /** A moderator blocked a server. */
  public static final RelationshipSeveranceType DOMAIN_BLOCK =
      new RelationshipSeveranceType("domain_block");

  /** The user blocked a server. */
  public static final RelationshipSeveranceType USER_DOMAIN_BLOCK =
      new RelationshipSeveranceType("user_domain_block");

  /** A moderator suspended an account. */
  public static final RelationshipSeveranceType ACCOUNT_SUSPENSION =
      new RelationshipSeveranceType("account_suspension");
}
