package io.github.mastodonjava.server;

/** A timeline that a server may show to everybody, to its users, or to nobody. */
public enum PublicTimeline {
  /** All public statuses: {@code timelines().publicTimeline()} and {@code local()}. */
  LIVE,
  /** Those with a hashtag: {@code timelines().tag("java")}. */
  HASHTAG,
  /** Those with a link to an article that is trending: {@code timelines().link(url)}. */
  LINK
}
