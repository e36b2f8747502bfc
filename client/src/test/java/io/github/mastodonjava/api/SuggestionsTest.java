package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

final class SuggestionsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final Suggestions suggestions = new Suggestions(sent);

  @Test
  void pagingGoesIntoTheQuery() {
    suggestions.list(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v2/suggestions query {limit: 5}");
  }

  @Test
  @SuppressWarnings("deprecation") // it works as long as it is there
  void olderFormIsAnotherAddress() {
    suggestions.listV1(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/suggestions query {limit: 5}");
  }

  @Test
  void suggestionIsRemoved() {
    suggestions.remove("7");

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/suggestions/7");
  }
}
