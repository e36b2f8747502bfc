package io.github.mastodonjava.sandbox.internal.state;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a user wants done with notifications by kinds of people: accept, filter or drop. */
public record NotificationPolicy(Map<String, String> actions) {
  public static final String NOT_FOLLOWING = "for_not_following";
  public static final String NOT_FOLLOWERS = "for_not_followers";
  public static final String NEW_ACCOUNTS = "for_new_accounts";
  public static final String PRIVATE_MENTIONS = "for_private_mentions";
  public static final String LIMITED_ACCOUNTS = "for_limited_accounts";

  private static final Set<String> ACTIONS = Set.of("accept", "filter", "drop");

  /** What Mastodon gives a new user. */
  static final NotificationPolicy USUAL =
      new NotificationPolicy(
          Map.of(
              NOT_FOLLOWING, "accept",
              NOT_FOLLOWERS, "accept",
              NEW_ACCOUNTS, "accept",
              PRIVATE_MENTIONS, "filter",
              LIMITED_ACCOUNTS, "filter"));

  public NotificationPolicy {
    actions = Map.copyOf(actions);
  }

  public static boolean isAction(String action) {
    return ACTIONS.contains(action);
  }

  public String action(String kind) {
    return actions.getOrDefault(kind, "accept");
  }

  public NotificationPolicy with(String kind, String action) {
    Map<String, String> changed = new TreeMap<>(actions);
    changed.put(kind, action);
    return new NotificationPolicy(changed);
  }
}
