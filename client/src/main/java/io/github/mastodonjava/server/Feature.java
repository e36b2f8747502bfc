package io.github.mastodonjava.server;

import org.jspecify.annotations.Nullable;

/**
 * What newer servers have and older ones do not, and how it can be told.
 *
 * @see <a href="https://docs.joinmastodon.org/entities/Instance/#api-versions">API versions, in
 *     Mastodon's documentation</a>
 */
public enum Feature {
  /** Changing a status, its source and its history. */
  EDITING("3.5.0", null),
  /** Filters with keywords and an action, applied by the server. */
  FILTERS("4.0.0", null),
  /** Notifications in groups, and the policy for unwanted ones. */
  GROUPED_NOTIFICATIONS("4.3.0", 2),
  /** Several statuses or accounts in one call. */
  SEVERAL_AT_ONCE("4.3.0", 2),
  /** Websites that may credit an account as an author. */
  ATTRIBUTION_DOMAINS("4.4.0", 3),
  /** Deleting media that are not attached, and a status at once with its media. */
  MEDIA_DELETION("4.4.0", 4),
  /** Filters that blur media. */
  BLURRING_FILTERS("4.4.0", 5),
  /** Quoting, and who may quote. */
  QUOTES("4.5.0", 7),
  /** The profile as its owner edits it. */
  PROFILE("4.6.0", 8),
  /** Lists of recommended accounts. */
  COLLECTIONS("4.6.0", 10);

  private final String since;
  private final @Nullable Integer apiVersion;

  Feature(String since, @Nullable Integer apiVersion) {
    this.since = since;
    this.apiVersion = apiVersion;
  }

  /** The version of Mastodon that it came with. */
  public String since() {
    return since;
  }

  /** The version of Mastodon's API that it came with; null where it is older than they. */
  public @Nullable Integer apiVersion() {
    return apiVersion;
  }
}
