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
  public Accounts accounts() {
    return new Accounts(this);
  }

  /** What administrators and moderators can do. */
  public Admin admin() {
    return new Admin(this);
  }

  public Announcements announcements() {
    return new Announcements(this);
  }

  public AnnualReports annualReports() {
    return new AnnualReports(this);
  }

  public Blocks blocks() {
    return new Blocks(this);
  }

  public Bookmarks bookmarks() {
    return new Bookmarks(this);
  }

  public Collections collections() {
    return new Collections(this);
  }

  public Conversations conversations() {
    return new Conversations(this);
  }

  public CustomEmojis customEmojis() {
    return new CustomEmojis(this);
  }

  public Directory directory() {
    return new Directory(this);
  }

  public DomainBlocks domainBlocks() {
    return new DomainBlocks(this);
  }

  public Emails emails() {
    return new Emails(this);
  }

  public Endorsements endorsements() {
    return new Endorsements(this);
  }

  public Favourites favourites() {
    return new Favourites(this);
  }

  public FeaturedTags featuredTags() {
    return new FeaturedTags(this);
  }

  public Filters filters() {
    return new Filters(this);
  }

  public FollowedTags followedTags() {
    return new FollowedTags(this);
  }

  public FollowRequests followRequests() {
    return new FollowRequests(this);
  }

  public GroupedNotifications groupedNotifications() {
    return new GroupedNotifications(this);
  }

  public Health health() {
    return new Health(this);
  }

  public Instances instance() {
    return new Instances(this);
  }

  public Lists lists() {
    return new Lists(this);
  }

  public Markers markers() {
    return new Markers(this);
  }

  public Mutes mutes() {
    return new Mutes(this);
  }

  public NodeInfos nodeInfo() {
    return new NodeInfos(this);
  }

  public NotificationRequests notificationRequests() {
    return new NotificationRequests(this);
  }

  public Notifications notifications() {
    return new Notifications(this);
  }

  public OEmbeds oembed() {
    return new OEmbeds(this);
  }

  public Polls polls() {
    return new Polls(this);
  }

  public UserPreferences preferences() {
    return new UserPreferences(this);
  }

  public Profiles profile() {
    return new Profiles(this);
  }

  public PushSubscriptions push() {
    return new PushSubscriptions(this);
  }

  public Reports reports() {
    return new Reports(this);
  }

  public ScheduledStatuses scheduledStatuses() {
    return new ScheduledStatuses(this);
  }

  public Searches search() {
    return new Searches(this);
  }

  public Statuses statuses() {
    return new Statuses(this);
  }

  public Suggestions suggestions() {
    return new Suggestions(this);
  }

  public Tags tags() {
    return new Tags(this);
  }

  public Timelines timelines() {
    return new Timelines(this);
  }

  public Trends trends() {
    return new Trends(this);
  }

  /** Filters of servers before Mastodon 4.0; all of it is deprecated. */
  public V1Filters v1Filters() {
    return new V1Filters(this);
  }
}
