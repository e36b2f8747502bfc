package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

final class TrendsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final Trends trends = new Trends(sent);

  @Test
  void linksBeginAtAnOffset() {
    trends.links(Paging.limit(5).andOffset(10));

    assertThat(sent.last()).isEqualTo("GET /api/v1/trends/links query {limit: 5, offset: 10}");
  }

  @Test
  void statusesBeginAtAnOffset() {
    trends.statuses(Paging.limit(5).andOffset(10));

    assertThat(sent.last()).isEqualTo("GET /api/v1/trends/statuses query {limit: 5, offset: 10}");
  }

  @Test
  void tagsBeginAtAnOffset() {
    trends.tags(Paging.limit(5).andOffset(10));

    assertThat(sent.last()).isEqualTo("GET /api/v1/trends/tags query {limit: 5, offset: 10}");
  }
}
