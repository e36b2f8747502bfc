package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnouncementsTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Announcements announcements = new Announcements(requests);

  @Test
  void allAreListed() {
    announcements.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/announcements");
  }

  @Test
  void oneIsDismissed() {
    announcements.dismiss("8");

    assertThat(requests.last()).isEqualTo("POST /api/v1/announcements/8/dismiss");
  }

  @Test
  void aReactionIsEncodedInThePath() {
    announcements.addReaction("8", "👍");

    assertThat(requests.last()).isEqualTo("PUT /api/v1/announcements/8/reactions/%F0%9F%91%8D");
  }

  @Test
  void aReactionIsTakenBack() {
    announcements.removeReaction("8", "blobcat");

    assertThat(requests.last()).isEqualTo("DELETE /api/v1/announcements/8/reactions/blobcat");
  }
}
