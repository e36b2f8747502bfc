package io.github.mastodonjava.entity;

/**
 * Who can see a post: <a href="https://docs.joinmastodon.org/entities/Status/#visibility">Mastodon
 * documentation</a>.
 */
public record Visibility(String value) implements OpenValue {
  /** Everybody; shown in public timelines. */
  public static final Visibility PUBLIC = new Visibility("public");

  /** Everybody; not shown in public timelines. */
  public static final Visibility UNLISTED = new Visibility("unlisted");

  /** Followers and those mentioned. */
  public static final Visibility PRIVATE = new Visibility("private");

  /** Those mentioned. */
  public static final Visibility DIRECT = new Visibility("direct");
}
