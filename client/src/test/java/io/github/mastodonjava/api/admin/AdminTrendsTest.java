package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.RecordedRequests;
import org.junit.jupiter.api.Test;

final class AdminTrendsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final AdminTrends trends = new AdminTrends(sent);

  @Test
  void linksComeInPages() {
    trends.links(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/trends/links query {limit: 5}");
  }

  @Test
  void statusesComeInPages() {
    trends.statuses(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/trends/statuses query {limit: 5}");
  }

  @Test
  void tagsComeInPages() {
    trends.tags(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/trends/tags query {limit: 5}");
  }

  @Test
  void publishersComeInPages() {
    trends.publishers(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/trends/links/publishers query {limit: 5}");
  }

  @Test
  void linkIsApproved() {
    trends.approveLink("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/trends/links/3/approve");
  }

  @Test
  void linkIsRejected() {
    trends.rejectLink("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/trends/links/3/reject");
  }

  @Test
  void statusIsApproved() {
    trends.approveStatus("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/trends/statuses/3/approve");
  }

  @Test
  void statusIsRejected() {
    trends.rejectStatus("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/trends/statuses/3/reject");
  }

  @Test
  void tagIsApproved() {
    trends.approveTag("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/trends/tags/3/approve");
  }

  @Test
  void tagIsRejected() {
    trends.rejectTag("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/trends/tags/3/reject");
  }

  @Test
  void publisherIsApproved() {
    trends.approvePublisher("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/trends/links/publishers/3/approve");
  }

  @Test
  void publisherIsRejected() {
    trends.rejectPublisher("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/trends/links/publishers/3/reject");
  }
}
