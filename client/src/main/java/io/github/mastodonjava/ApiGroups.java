package io.github.mastodonjava;

import io.github.mastodonjava.api.Accounts;
import io.github.mastodonjava.api.Emails;
import io.github.mastodonjava.api.GroupedNotifications;
import io.github.mastodonjava.api.Instances;
import io.github.mastodonjava.api.NodeInfos;
import io.github.mastodonjava.api.NotificationRequests;
import io.github.mastodonjava.api.Notifications;
import io.github.mastodonjava.api.OEmbeds;
import io.github.mastodonjava.api.Polls;
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
import io.github.mastodonjava.api.admin.Admin;
import io.github.mastodonjava.http.Exchange;

/**
 * What a client can do: an accessor for each group of the API. Those that need more than requests,
 * apps and logging in, are {@link Mastodon}'s own.
 */
abstract sealed class ApiGroups implements Exchange permits Mastodon {
  public Accounts accounts() {
    return new Accounts(this);
  }

  /** What administrators and moderators can do. */
  public Admin admin() {
    return new Admin(this);
  }

  public Emails emails() {
    return new Emails(this);
  }

  public GroupedNotifications groupedNotifications() {
    return new GroupedNotifications(this);
  }

  public Instances instance() {
    return new Instances(this);
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
}
