package io.github.mastodonjava.server;

import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.InstanceConfiguration;
import io.github.mastodonjava.entity.InstanceFeedAccess;
import io.github.mastodonjava.entity.InstanceTimelinesAccess;
import io.github.mastodonjava.entity.TimelineAccess;
import org.jspecify.annotations.Nullable;

/**
 * What a server allows and can do, as far as it says. It is advice: no call is refused for it, and
 * the server has the last word.
 */
public final class Capabilities {
  private final ServerInfo info;

  Capabilities(ServerInfo info) {
    this.info = info;
  }

  /** How long and how many things may be. */
  public Limits limits() {
    return Limits.of(info);
  }

  /**
   * Whether the server surely has a feature: by the version of its API, where it tells that, else
   * by its version. Other software may have it all the same.
   */
  public boolean has(Feature feature) {
    Integer told = info.apiVersions().get("mastodon");
    Integer needed = feature.apiVersion();
    return (told != null && (needed == null || told >= needed))
        || ((told == null || needed == null) && info.version().isAtLeast(feature.since()));
  }

  /** Whether it translates statuses; false where it does not say. */
  public boolean translates() {
    InstanceConfiguration configuration = configuration();
    return configuration != null
        && configuration.translation() != null
        && Boolean.TRUE.equals(configuration.translation().enabled());
  }

  /**
   * The key that pushes are signed with; null where it does not say: before Mastodon 4.3, {@code
   * mastodon.apps()} gives it.
   */
  public @Nullable String vapidKey() {
    InstanceConfiguration configuration = configuration();
    return configuration == null || configuration.vapid() == null
        ? null
        : configuration.vapid().publicKey();
  }

  /**
   * Who may read those statuses of a timeline that were posted on the server itself; null where it
   * does not say: before Mastodon 4.5.
   */
  public @Nullable TimelineAccess local(PublicTimeline timeline) {
    InstanceFeedAccess access = access(timeline);
    return access == null ? null : access.local();
  }

  /** Who may read those that were posted on other servers; null where the server does not say. */
  public @Nullable TimelineAccess remote(PublicTimeline timeline) {
    InstanceFeedAccess access = access(timeline);
    return access == null ? null : access.remote();
  }

  /**
   * Whether there is something to read in a timeline, of this server or of others: for users that
   * are logged in and have no special role, or for everybody. True where the server does not say.
   */
  public boolean isReadable(PublicTimeline timeline, boolean loggedIn) {
    return isReadable(local(timeline), loggedIn) || isReadable(remote(timeline), loggedIn);
  }

  private static boolean isReadable(@Nullable TimelineAccess access, boolean loggedIn) {
    return !TimelineAccess.DISABLED.equals(access)
        && (loggedIn || !TimelineAccess.AUTHENTICATED.equals(access));
  }

  private @Nullable InstanceFeedAccess access(PublicTimeline timeline) {
    InstanceConfiguration configuration = configuration();
    InstanceTimelinesAccess access = configuration == null ? null : configuration.timelinesAccess();
    if (access == null) {
      return null;
    }
    return switch (timeline) {
      case LIVE -> access.liveFeeds();
      case HASHTAG -> access.hashtagFeeds();
      case LINK -> access.trendingLinkFeeds();
    };
  }

  private @Nullable InstanceConfiguration configuration() {
    Instance instance = info.instance();
    return instance == null ? null : instance.configuration();
  }
}
