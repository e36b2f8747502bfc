package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import org.junit.jupiter.api.Test;

class FavouritesTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Favourites favourites = new Favourites(requests);

  @Test
  void theFirstPageIsAskedForWithoutParameters() {
    favourites.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/favourites");
  }

  @Test
  void pagingGoesIntoTheQuery() {
    favourites.list(Paging.minId("7").andLimit(5));

    assertThat(requests.last()).isEqualTo("GET /api/v1/favourites query {min_id: '7', limit: 5}");
  }
}
