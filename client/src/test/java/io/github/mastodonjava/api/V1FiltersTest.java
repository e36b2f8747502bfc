package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.entity.FilterContext;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("deprecation") // what is deprecated must still work
class V1FiltersTest {
  private static final NewV1Filter FILTER =
      NewV1Filter.of("spoiler", List.of(FilterContext.HOME))
          .irreversible(true)
          .wholeWord(false)
          .expiresIn(Duration.ofMinutes(1));
  private static final String SENT =
      " body {phrase: 'spoiler', context: ['home'], irreversible: true, whole_word: false,"
          + " expires_in: 60}";

  private final RecordedRequests requests = new RecordedRequests();
  private final V1Filters filters = new V1Filters(requests);

  @Test
  void allAreListed() {
    filters.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/filters");
  }

  @Test
  void oneIsAskedFor() {
    filters.get("1");

    assertThat(requests.last()).isEqualTo("GET /api/v1/filters/1");
  }

  @Test
  void aNewOneSendsWhatWasSaid() {
    filters.create(FILTER);

    assertThat(requests.last()).isEqualTo("POST /api/v1/filters" + SENT);
  }

  @Test
  void aChangeSendsWhatWasSaid() {
    filters.update("1", FILTER);

    assertThat(requests.last()).isEqualTo("PUT /api/v1/filters/1" + SENT);
  }

  @Test
  void oneIsDeleted() {
    filters.delete("1");

    assertThat(requests.last()).isEqualTo("DELETE /api/v1/filters/1");
  }

  @Test
  void aFilterThatAppliesNowhereIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> NewV1Filter.of("spoiler", List.of()));
  }
}
