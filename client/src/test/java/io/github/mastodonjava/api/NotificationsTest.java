package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.entity.NotificationPolicyAction;
import io.github.mastodonjava.entity.NotificationType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NotificationsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final Notifications notifications = new Notifications(sent);

  @Test
  void filterGoesIntoTheQuery() {
    notifications.list(
        NotificationFilter.ALL
            .types(List.of(NotificationType.MENTION))
            .excludeTypes(List.of(NotificationType.POLL))
            .account("7")
            .includeFiltered()
            .supportedTypes(List.of(NotificationType.FOLLOW))
            .paging(Paging.maxId("9").andLimit(5)));

    assertThat(sent.last())
        .isEqualTo(
            "GET /api/v1/notifications query {types: ['mention'], exclude_types: "
                + "['poll'], account_id: '7', include_filtered: true, supported_types: "
                + "['follow'], max_id: '9', limit: 5}");
  }

  @Test
  void oneNotificationIsAskedForByItsId() {
    notifications.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/notifications/3");
  }

  @Test
  void supportedTypesOfOneNotificationGoIntoTheQuery() {
    notifications.get("3", List.of(NotificationType.ADMIN_REPORT));

    assertThat(sent.last())
        .isEqualTo("GET /api/v1/notifications/3 query {supported_types: ['admin.report']}");
  }

  @Test
  void oneNotificationIsDismissed() {
    notifications.dismiss("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/notifications/3/dismiss");
  }

  @Test
  void allNotificationsAreCleared() {
    notifications.clear();

    assertThat(sent.last()).isEqualTo("POST /api/v1/notifications/clear");
  }

  @Test
  void unreadNotificationsAreCountedThroughTheFilter() {
    notifications.unreadCount(NotificationFilter.ALL.account("7").paging(Paging.limit(1000)));

    assertThat(sent.last())
        .isEqualTo("GET /api/v1/notifications/unread_count query {account_id: '7', limit: 1000}");
  }

  @Test
  void policyIsThatOfTheSecondVersion() {
    notifications.policy();

    assertThat(sent.last()).isEqualTo("GET /api/v2/notifications/policy");
  }

  @Test
  void policyIsChangedWhereSomethingWasSaid() {
    notifications.updatePolicy(
        NotificationPolicyUpdate.UNCHANGED
            .forNotFollowing(NotificationPolicyAction.FILTER)
            .forNotFollowers(NotificationPolicyAction.ACCEPT)
            .forNewAccounts(NotificationPolicyAction.DROP)
            .forPrivateMentions(NotificationPolicyAction.FILTER)
            .forLimitedAccounts(NotificationPolicyAction.FILTER)
            .forBots(NotificationPolicyAction.DROP));

    assertThat(sent.last())
        .isEqualTo(
            "PATCH /api/v2/notifications/policy body {for_not_following: 'filter', "
                + "for_not_followers: 'accept', for_new_accounts: 'drop', "
                + "for_private_mentions: 'filter', for_limited_accounts: 'filter', for_bots: "
                + "'drop'}");
  }
}
