package io.github.mastodonjava.entity;

/**
 * Where a filter applies: <a href="https://docs.joinmastodon.org/entities/Filter/#context">Mastodon
 * documentation</a>.
 */
public record FilterContext(String value) implements OpenValue {
  /** The home timeline and lists. */
  public static final FilterContext HOME = new FilterContext("home");

  public static final FilterContext NOTIFICATIONS = new FilterContext("notifications");

  /** Public timelines. */
  public static final FilterContext PUBLIC = new FilterContext("public");

  /** The posts around a post. */
  public static final FilterContext THREAD = new FilterContext("thread");

  /** Profiles. */
  public static final FilterContext ACCOUNT = new FilterContext("account");
}
