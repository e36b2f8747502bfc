package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.NotificationPolicyAction;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of notifications: {@code
 * NotificationPolicyUpdate.UNCHANGED.forNewAccounts(NotificationPolicyAction.FILTER)}. What is not
 * said stays as it is.
 */
public final class NotificationPolicyUpdate implements ParameterSource {

  public static final NotificationPolicyUpdate UNCHANGED =
      new NotificationPolicyUpdate(Parameters.NONE);

  private final Parameters parameters;

  private NotificationPolicyUpdate(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Of those from accounts that the user does not follow. */
  public NotificationPolicyUpdate forNotFollowing(NotificationPolicyAction action) {
    return with("for_not_following", action);
  }

  /** Of those from accounts that do not follow the user. */
  public NotificationPolicyUpdate forNotFollowers(NotificationPolicyAction action) {
    return with("for_not_followers", action);
  }

  /** Of those from accounts made in the last 30 days. */
  public NotificationPolicyUpdate forNewAccounts(NotificationPolicyAction action) {
    return with("for_new_accounts", action);
  }

  /** Of those about direct statuses, unless they answer the user. */
  public NotificationPolicyUpdate forPrivateMentions(NotificationPolicyAction action) {
    return with("for_private_mentions", action);
  }

  /** Of those from accounts that moderators have limited. */
  public NotificationPolicyUpdate forLimitedAccounts(NotificationPolicyAction action) {
    return with("for_limited_accounts", action);
  }

  /** Of those from bots; not documented, and not known to every Mastodon. */
  public NotificationPolicyUpdate forBots(NotificationPolicyAction action) {
    return with("for_bots", action);
  }

  /** With a parameter that only other servers know. */
  public NotificationPolicyUpdate with(String name, @Nullable Object value) {
    return new NotificationPolicyUpdate(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public NotificationPolicyUpdate with(ParameterSource others) {
    return new NotificationPolicyUpdate(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NotificationPolicyUpdate" + parameters.values();
  }
}
