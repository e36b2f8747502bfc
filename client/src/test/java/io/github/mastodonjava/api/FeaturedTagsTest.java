package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeaturedTagsTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final FeaturedTags featuredTags = new FeaturedTags(requests);

  @Test
  void allAreListed() {
    featuredTags.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/featured_tags");
  }

  @Test
  void aHashtagIsNamedWithoutItsSign() {
    featuredTags.feature("#java");

    assertThat(requests.last()).isEqualTo("POST /api/v1/featured_tags body {name: 'java'}");
  }

  @Test
  void oneIsTakenAwayByItsId() {
    featuredTags.unfeature("5");

    assertThat(requests.last()).isEqualTo("DELETE /api/v1/featured_tags/5");
  }

  @Test
  void suggestionsAreListed() {
    featuredTags.suggestions();

    assertThat(requests.last()).isEqualTo("GET /api/v1/featured_tags/suggestions");
  }
}
