package io.github.mastodonjava.entity;

/**
 * Who may read a part of a timeline: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#timelines_access">Mastodon
 * documentation</a>.
 */
public record TimelineAccess(String value) implements OpenValue {
  /** Everybody. */
  public static final TimelineAccess PUBLIC = new TimelineAccess("public");

  /** Those who are logged in. */
  public static final TimelineAccess AUTHENTICATED = new TimelineAccess("authenticated");

  /** Those whose role allows it. */
  public static final TimelineAccess DISABLED = new TimelineAccess("disabled");
}
