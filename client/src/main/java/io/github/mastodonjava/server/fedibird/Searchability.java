package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.entity.OpenValue;

/** Who can find a post, or an account's posts, by search. */
public record Searchability(String value) implements OpenValue {
  /** Everybody. */
  public static final Searchability PUBLIC = new Searchability("public");

  /** Followers, and those who reacted. */
  public static final Searchability PRIVATE = new Searchability("private");

  /** Those who reacted. */
  public static final Searchability DIRECT = new Searchability("direct");

  /** The author alone. */
  public static final Searchability LIMITED = new Searchability("limited");
}
