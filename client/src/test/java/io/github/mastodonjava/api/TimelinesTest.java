package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimelinesTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final Timelines timelines = new Timelines(sent);

  @Test
  void homeTimelineComesInPages() {
    timelines.home(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/timelines/home query {limit: 5}");
  }

  @Test
  void publicTimelineIsFiltered() {
    timelines.publicTimeline(TimelineFilter.REMOTE.onlyMedia());

    assertThat(sent.last())
        .isEqualTo("GET /api/v1/timelines/public query {remote: true, only_media: true}");
  }

  @Test
  void localTimelineIsAPartOfThePublicOne() {
    timelines.local();

    assertThat(sent.last()).isEqualTo("GET /api/v1/timelines/public query {local: true}");
  }

  @Test
  void tagTimelineIsFiltered() {
    timelines.tag(
        "#cats",
        TimelineFilter.ALL
            .any(List.of("a"))
            .all(List.of("b"))
            .none(List.of("c"))
            .paging(Paging.sinceId("1")));

    assertThat(sent.last())
        .isEqualTo(
            "GET /api/v1/timelines/tag/cats query {any: ['a'], all: ['b'], none: ['c'], "
                + "since_id: '1'}");
  }

  @Test
  void listTimelineComesInPages() {
    timelines.list("7", Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/timelines/list/7 query {limit: 5}");
  }

  @Test
  void linkTimelineIsOfAnAddress() {
    timelines.link("https://example.org/a", Paging.limit(5));

    assertThat(sent.last())
        .isEqualTo("GET /api/v1/timelines/link query {url: 'https://example.org/a', limit: 5}");
  }

  @Test
  @SuppressWarnings("deprecation") // it works as long as it is there
  void directTimelineComesInPages() {
    timelines.direct(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/timelines/direct query {limit: 5}");
  }
}
