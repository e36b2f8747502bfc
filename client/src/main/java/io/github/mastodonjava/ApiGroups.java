package io.github.mastodonjava;

import io.github.mastodonjava.api.Accounts;
import io.github.mastodonjava.api.Announcements;
import io.github.mastodonjava.api.AnnualReports;
import io.github.mastodonjava.api.Blocks;
import io.github.mastodonjava.api.Bookmarks;
import io.github.mastodonjava.api.Collections;
import io.github.mastodonjava.api.Conversations;
import io.github.mastodonjava.api.CustomEmojis;
import io.github.mastodonjava.api.Directory;
import io.github.mastodonjava.api.DomainBlocks;
import io.github.mastodonjava.api.Emails;
import io.github.mastodonjava.api.Endorsements;
import io.github.mastodonjava.api.Favourites;
import io.github.mastodonjava.api.FeaturedTags;
import io.github.mastodonjava.api.Filters;
import io.github.mastodonjava.api.FollowRequests;
import io.github.mastodonjava.api.FollowedTags;
import io.github.mastodonjava.api.GroupedNotifications;
import io.github.mastodonjava.api.Health;
import io.github.mastodonjava.api.Instances;
import io.github.mastodonjava.api.Lists;
import io.github.mastodonjava.api.Markers;
import io.github.mastodonjava.api.Mutes;
import io.github.mastodonjava.api.NodeInfos;
import io.github.mastodonjava.api.NotificationRequests;
import io.github.mastodonjava.api.Notifications;
import io.github.mastodonjava.api.OEmbeds;
import io.github.mastodonjava.api.Polls;
import io.github.mastodonjava.api.Profiles;
import io.github.mastodonjava.api.PushSubscriptions;
import io.github.mastodonjava.api.Reports;
import io.github.mastodonjava.api.ScheduledStatuses;
import io.github.mastodonjava.api.Searches;
import io.github.mastodonjava.api.Statuses;
import io.github.mastodonjava.api.Suggestions;
import io.github.mastodonjava.api.Tags;
import io.github.mastodonjava.api.Timelines;
import io.github.mastodonjava.api.Trends;
import io.github.mastodonjava.api.UserPreferences;
import io.github.mastodonjava.api.V1Filters;
import io.github.mastodonjava.api.admin.Admin;
import io.github.mastodonjava.http.Exchange;

/**
 * What a client can do: an accessor for each group of the API. Those that need more than requests,
 * apps, logging in and media, are {@link Mastodon}'s own.
 */
abstract sealed class ApiGroups implements Exchange permits Mastodon {
  /** Accounts: looking them up, following, muting and blocking, signing up, one's own profile. */
  public Accounts accounts() {
    return new Accounts(this);
  }

  /** What administrators and moderators can do. */
  public Admin admin() {
    return new Admin(this);
  }

  /** What the server's owners announce, and reactions to it. */
  public Announcements announcements() {
    return new Announcements(this);
  }

  /** What a user did in a year. */
  public AnnualReports annualReports() {
    return new AnnualReports(this);
  }

  /** Whom one has blocked. */
  public Blocks blocks() {
    return new Blocks(this);
  }

  /** The posts that one has bookmarked. */
  public Bookmarks bookmarks() {
    return new Bookmarks(this);
  }

  /** Collections of accounts that users recommend. */
  public Collections collections() {
    return new Collections(this);
  }

  /** Direct messages, conversation by conversation. */
  public Conversations conversations() {
    return new Conversations(this);
  }

  /** The server's own emoji. */
  public CustomEmojis customEmojis() {
    return new CustomEmojis(this);
  }

  /** Accounts that want to be discovered. */
  public Directory directory() {
    return new Directory(this);
  }

  /** The servers that one does not want to hear of. */
  public DomainBlocks domainBlocks() {
    return new DomainBlocks(this);
  }

  /** Confirming the e-mail address of who signed up. */
  public Emails emails() {
    return new Emails(this);
  }

  /** The accounts that one recommends on one's profile. */
  public Endorsements endorsements() {
    return new Endorsements(this);
  }

  /** The posts that one likes. */
  public Favourites favourites() {
    return new Favourites(this);
  }

  /** The hashtags on one's profile. */
  public FeaturedTags featuredTags() {
    return new FeaturedTags(this);
  }

  /** Filters: what one does not want to read, or wants to be warned of. */
  public Filters filters() {
    return new Filters(this);
  }

  /** The hashtags that one follows. */
  public FollowedTags followedTags() {
    return new FollowedTags(this);
  }

  /** Who asks to follow one. */
  public FollowRequests followRequests() {
    return new FollowRequests(this);
  }

  /** Notifications in groups, such as all who like one post. */
  public GroupedNotifications groupedNotifications() {
    return new GroupedNotifications(this);
  }

  /** Whether the server works. */
  public Health health() {
    return new Health(this);
  }

  /** What the server says of itself: limits, rules, terms, other servers. */
  public Instances instance() {
    return new Instances(this);
  }

  /** Lists of accounts, whose posts make a timeline each. */
  public Lists lists() {
    return new Lists(this);
  }

  /** How far one has read, kept on the server for all apps. */
  public Markers markers() {
    return new Markers(this);
  }

  /** Whom one has muted. */
  public Mutes mutes() {
    return new Mutes(this);
  }

  /** What software the server runs, in the form that servers of other kinds have, too. */
  public NodeInfos nodeInfo() {
    return new NodeInfos(this);
  }

  /** Notifications by strangers, which wait to be accepted. */
  public NotificationRequests notificationRequests() {
    return new NotificationRequests(this);
  }

  /** Notifications one by one, and the policy that decides which come. */
  public Notifications notifications() {
    return new Notifications(this);
  }

  /** HTML to embed a post elsewhere. */
  public OEmbeds oembed() {
    return new OEmbeds(this);
  }

  /** Reading polls, and voting. */
  public Polls polls() {
    return new Polls(this);
  }

  /** What one has set for posting and reading. */
  public UserPreferences preferences() {
    return new UserPreferences(this);
  }

  /** One's own profile as it is edited, and removing its pictures. */
  public Profiles profile() {
    return new Profiles(this);
  }

  /** Web Push: being told of notifications without asking. */
  public PushSubscriptions push() {
    return new PushSubscriptions(this);
  }

  /** Reporting accounts to the moderators. */
  public Reports reports() {
    return new Reports(this);
  }

  /** Posts that wait for their time. */
  public ScheduledStatuses scheduledStatuses() {
    return new ScheduledStatuses(this);
  }

  /** Searching accounts, posts and hashtags. */
  public Searches search() {
    return new Searches(this);
  }

  /** Posts: writing, reading, editing, deleting, liking, boosting, quoting. */
  public Statuses statuses() {
    return new Statuses(this);
  }

  /** Accounts that one may want to follow. */
  public Suggestions suggestions() {
    return new Suggestions(this);
  }

  /** Hashtags: reading about them, following and featuring them. */
  public Tags tags() {
    return new Tags(this);
  }

  /** Timelines: home, public, of hashtags, lists and links. */
  public Timelines timelines() {
    return new Timelines(this);
  }

  /** What is talked about: hashtags, posts, links. */
  public Trends trends() {
    return new Trends(this);
  }

  /** Filters of servers before Mastodon 4.0; all of it is deprecated. */
  public V1Filters v1Filters() {
    return new V1Filters(this);
  }
}
