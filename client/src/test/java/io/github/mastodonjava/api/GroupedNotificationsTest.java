package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.entity.NotificationType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GroupedNotificationsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final GroupedNotifications groups = new GroupedNotifications(sent);

  @Test
  void filterGoesIntoTheQuery() {
    groups.list(
        NotificationFilter.ALL
            .groupedTypes(List.of(NotificationType.FAVOURITE, NotificationType.REBLOG))
            .partialAccounts()
            .paging(Paging.minId("8")));

    assertThat(sent.last())
        .isEqualTo(
            "GET /api/v2/notifications query {grouped_types: ['favourite', 'reblog'], "
                + "expand_accounts: 'partial_avatars', min_id: '8'}");
  }

  @Test
  void pagesAreReadOnFromAStoredPlace() {
    groups.resume(new Page.Cursor("/api/v2/notifications?max_id=32"));

    assertThat(sent.last()).isEqualTo("GET /api/v2/notifications?max_id=32");
  }

  @Test
  void oneGroupIsAskedForByItsKey() {
    groups.get("favourite-1-2");

    assertThat(sent.last()).isEqualTo("GET /api/v2/notifications/favourite-1-2");
  }

  @Test
  void supportedTypesOfOneGroupGoIntoTheQuery() {
    groups.get("ungrouped-1", List.of(NotificationType.QUOTE));

    assertThat(sent.last())
        .isEqualTo("GET /api/v2/notifications/ungrouped-1 query {supported_types: ['quote']}");
  }

  @Test
  void accountsOfAGroupComeInPages() {
    groups.accounts("favourite-1-2", Paging.limit(5));

    assertThat(sent.last())
        .isEqualTo("GET /api/v2/notifications/favourite-1-2/accounts query {limit: 5}");
  }

  @Test
  void oneGroupIsDismissed() {
    groups.dismiss("favourite-1-2");

    assertThat(sent.last()).isEqualTo("POST /api/v2/notifications/favourite-1-2/dismiss");
  }

  @Test
  void unreadGroupsAreCountedThroughTheFilter() {
    groups.unreadCount(NotificationFilter.ALL.groupedTypes(List.of(NotificationType.FOLLOW)));

    assertThat(sent.last())
        .isEqualTo("GET /api/v2/notifications/unread_count query {grouped_types: ['follow']}");
  }
}
