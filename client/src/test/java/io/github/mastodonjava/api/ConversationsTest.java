package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

class ConversationsTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Conversations conversations = new Conversations(requests);

  @Test
  void pagingGoesIntoTheQuery() {
    conversations.list(Paging.limit(5));

    assertThat(requests.last()).isEqualTo("GET /api/v1/conversations query {limit: 5}");
  }

  @Test
  void oneIsDeleted() {
    conversations.delete("3");

    assertThat(requests.last()).isEqualTo("DELETE /api/v1/conversations/3");
  }

  @Test
  void oneIsMarkedAsRead() {
    conversations.read("3");

    assertThat(requests.last()).isEqualTo("POST /api/v1/conversations/3/read");
  }

  @Test
  void oneIsMarkedAsUnread() {
    conversations.unread("3");

    assertThat(requests.last()).isEqualTo("POST /api/v1/conversations/3/unread");
  }
}
