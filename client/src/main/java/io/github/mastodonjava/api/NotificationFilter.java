package io.github.mastodonjava.api;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.entity.GroupedNotificationsResults;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which notifications to read or to count: {@code
 * NotificationFilter.ALL.types(List.of(NotificationType.MENTION))}. Only what was said is sent.
 */
public final class NotificationFilter implements ParameterSource {

  public static final NotificationFilter ALL = new NotificationFilter(Parameters.NONE);

  private final Parameters parameters;

  private NotificationFilter(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Only those of these types. Since Mastodon 3.5. */
  public NotificationFilter types(Collection<NotificationType> types) {
    return with("types", types);
  }

  /** Without those of these types. */
  public NotificationFilter excludeTypes(Collection<NotificationType> types) {
    return with("exclude_types", types);
  }

  /** Only what this account did. Since Mastodon 2.9. */
  public NotificationFilter account(String accountId) {
    return with("account_id", accountId);
  }

  /**
   * Also those that the {@linkplain Notifications#policy() policy} keeps apart; they cannot be
   * counted. Since Mastodon 4.3.
   */
  public NotificationFilter includeFiltered() {
    return with("include_filtered", true);
  }

  /**
   * The types that the program can show: for others the server sends a {@linkplain
   * io.github.mastodonjava.entity.Notification#fallback() fallback}, which it does not unless this
   * is said. Since Mastodon 4.6.
   */
  public NotificationFilter supportedTypes(Collection<NotificationType> types) {
    return with("supported_types", types);
  }

  /**
   * Of grouped notifications: puts only those of these types together. Mastodon does it for
   * favourites, follows, boosts and sign-ups unless said.
   */
  public NotificationFilter groupedTypes(Collection<NotificationType> types) {
    return with("grouped_types", types);
  }

  /**
   * Of grouped notifications: tells of most accounts only address and picture, in {@link
   * GroupedNotificationsResults#partialAccounts()}.
   */
  public NotificationFilter partialAccounts() {
    return with("expand_accounts", "partial_avatars");
  }

  /**
   * From this part of the list. When counting, only the limit holds: it is the highest number that
   * is counted to, 100 unless said, 1,000 at most.
   */
  public NotificationFilter paging(Paging paging) {
    return new NotificationFilter(parameters.with(paging.parameters()));
  }

  /** With a parameter that only other servers know. */
  public NotificationFilter with(String name, @Nullable Object value) {
    return new NotificationFilter(parameters.with(name, value));
  }

  /** With parameters of another server: {@code with(Pleroma.withMuted())}. */
  public NotificationFilter with(ParameterSource others) {
    return new NotificationFilter(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NotificationFilter" + parameters.values();
  }
}
