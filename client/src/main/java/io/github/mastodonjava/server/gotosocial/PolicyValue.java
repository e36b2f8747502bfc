package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.OpenValue;

/**
 * Whom a rule of an {@link InteractionPolicy} means. A single account is meant by its ActivityPub
 * address.
 */
public record PolicyValue(String value) implements OpenValue {
  /** Everybody. */
  public static final PolicyValue PUBLIC = new PolicyValue("public");

  /** Those who follow the author. */
  public static final PolicyValue FOLLOWERS = new PolicyValue("followers");

  /** Those whom the author follows. */
  public static final PolicyValue FOLLOWING = new PolicyValue("following");

  /** Those who are both. */
  public static final PolicyValue MUTUALS = new PolicyValue("mutuals");

  /** Those whom the post mentions. */
  public static final PolicyValue MENTIONED = new PolicyValue("mentioned");

  /** The author. */
  public static final PolicyValue AUTHOR = new PolicyValue("author");

  /** The account that is logged in. */
  public static final PolicyValue ME = new PolicyValue("me");
}
