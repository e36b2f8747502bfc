package io.github.mastodonjava.entity;

/**
 * Whose doings make pushes: <a href="https://docs.joinmastodon.org/methods/push/#create">Mastodon
 * documentation</a>.
 */
public record WebPushPolicy(String value) implements OpenValue {
  public static final WebPushPolicy ALL = new WebPushPolicy("all");

  /** Those whom one follows. */
  public static final WebPushPolicy FOLLOWED = new WebPushPolicy("followed");

  /** Those who follow. */
  public static final WebPushPolicy FOLLOWER = new WebPushPolicy("follower");

  public static final WebPushPolicy NONE = new WebPushPolicy("none");
}
