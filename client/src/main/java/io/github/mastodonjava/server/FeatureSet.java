package io.github.mastodonjava.server;

/**
 * Which family of servers one belongs to, and so what it has beyond Mastodon's API or instead of
 * it.
 */
public enum FeatureSet {
  /** Mastodon, its forks that add nothing, and every server that is none of the others. */
  MAINLINE,
  FEDIBIRD,
  /** Pleroma and Akkoma. */
  PLEROMA,
  GOTOSOCIAL
}
