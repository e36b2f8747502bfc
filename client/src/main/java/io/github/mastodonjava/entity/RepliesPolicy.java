package io.github.mastodonjava.entity;

/**
 * Which replies a list shows: <a
 * href="https://docs.joinmastodon.org/entities/List/#replies_policy">Mastodon documentation</a>.
 */
public record RepliesPolicy(String value) implements OpenValue {
  /** Those to anybody whom one follows. */
  public static final RepliesPolicy FOLLOWED = new RepliesPolicy("followed");

  /** Those to accounts of the list. */
  public static final RepliesPolicy LIST = new RepliesPolicy("list");

  public static final RepliesPolicy NONE = new RepliesPolicy("none");
}
