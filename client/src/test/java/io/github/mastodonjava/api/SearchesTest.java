package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

final class SearchesTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final Searches search = new Searches(sent);

  @Test
  void textGoesIntoTheQuery() {
    search.find("cats & dogs");

    assertThat(sent.last()).isEqualTo("GET /api/v2/search query {q: 'cats & dogs'}");
  }

  @Test
  void queryIsSentAsSaid() {
    search.find(
        SearchQuery.of("cats")
            .onlyStatuses()
            .resolve()
            .following()
            .account("7")
            .excludeUnreviewed()
            .paging(Paging.limit(40).andOffset(40)));

    assertThat(sent.last())
        .isEqualTo(
            "GET /api/v2/search query {q: 'cats', type: 'statuses', resolve: true, "
                + "following: true, account_id: '7', exclude_unreviewed: true, limit: 40, "
                + "offset: 40}");
  }

  @Test
  void onlyAccountsAreSearchedFor() {
    search.find(SearchQuery.of("cats").onlyAccounts());

    assertThat(sent.last()).isEqualTo("GET /api/v2/search query {q: 'cats', type: 'accounts'}");
  }

  @Test
  void onlyHashtagsAreSearchedFor() {
    search.find(SearchQuery.of("cats").onlyHashtags());

    assertThat(sent.last()).isEqualTo("GET /api/v2/search query {q: 'cats', type: 'hashtags'}");
  }

  @Test
  void oneKindIsSearchedForByItsName() {
    search.accounts("cats");
    search.hashtags(SearchQuery.of("cats").paging(Paging.limit(5)));
    search.statuses("cats");

    assertThat(sent.all())
        .containsExactly(
            "GET /api/v2/search query {q: 'cats', type: 'accounts'}",
            "GET /api/v2/search query {q: 'cats', limit: 5, type: 'hashtags'}",
            "GET /api/v2/search query {q: 'cats', type: 'statuses'}");
  }
}
