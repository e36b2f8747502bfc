package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.entity.FilterAction;
import io.github.mastodonjava.entity.FilterContext;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiltersTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Filters filters = new Filters(requests);

  @Test
  void allAreListed() {
    filters.list();

    assertThat(requests.last()).isEqualTo("GET /api/v2/filters");
  }

  @Test
  void oneIsAskedFor() {
    filters.get("1");

    assertThat(requests.last()).isEqualTo("GET /api/v2/filters/1");
  }

  @Test
  void aNewOneSendsWhatWasSaid() {
    filters.create(
        NewFilter.of("Films", List.of(FilterContext.HOME, FilterContext.PUBLIC))
            .action(FilterAction.HIDE)
            .expiresIn(Duration.ofDays(1))
            .keyword("spoiler", true)
            .keyword("ending", false));

    assertThat(requests.last())
        .isEqualTo(
            "POST /api/v2/filters body {title: 'Films', context: ['home', 'public'], "
                + "filter_action: 'hide', expires_in: 86400, keywords_attributes: "
                + "[{keyword: 'spoiler', whole_word: true}, {keyword: 'ending', "
                + "whole_word: false}]}");
  }

  @Test
  void aChangeSendsWhatWasSaid() {
    filters.update(
        "1",
        FilterUpdate.UNCHANGED
            .title("Films")
            .context(List.of(FilterContext.THREAD))
            .action(FilterAction.WARN)
            .expiresIn(Duration.ofHours(1)));

    assertThat(requests.last())
        .isEqualTo(
            "PUT /api/v2/filters/1 body {title: 'Films', context: ['thread'], "
                + "filter_action: 'warn', expires_in: 3600}");
  }

  @Test
  void keywordsAreAddedChangedAndRemovedInOneChange() {
    filters.update(
        "1",
        FilterUpdate.UNCHANGED
            .addKeyword("spoiler", true)
            .changeKeyword("7", "ending", false)
            .removeKeyword("8"));

    assertThat(requests.last())
        .isEqualTo(
            "PUT /api/v2/filters/1 body {keywords_attributes: [{keyword: 'spoiler', "
                + "whole_word: true}, {id: '7', keyword: 'ending', whole_word: false}, "
                + "{id: '8', _destroy: true}]}");
  }

  @Test
  void anEmptyDurationMeansForEver() {
    filters.update("1", FilterUpdate.UNCHANGED.neverExpires());

    assertThat(requests.last()).isEqualTo("PUT /api/v2/filters/1 body {expires_in: ''}");
  }

  @Test
  void aFilterThatAppliesNowhereIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> NewFilter.of("Films", List.of()));
  }

  @Test
  void aChangeToNowhereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilterUpdate.UNCHANGED.context(List.of()));
  }

  @Test
  void oneIsDeleted() {
    filters.delete("1");

    assertThat(requests.last()).isEqualTo("DELETE /api/v2/filters/1");
  }

  @Test
  void keywordsAreListed() {
    filters.keywords("1");

    assertThat(requests.last()).isEqualTo("GET /api/v2/filters/1/keywords");
  }

  @Test
  void aKeywordIsAdded() {
    filters.addKeyword("1", "spoiler", true);

    assertThat(requests.last())
        .isEqualTo(
            "POST /api/v2/filters/1/keywords body {keyword: 'spoiler', whole_word: " + "true}");
  }

  @Test
  void aKeywordIsAskedFor() {
    filters.keyword("7");

    assertThat(requests.last()).isEqualTo("GET /api/v2/filters/keywords/7");
  }

  @Test
  void aKeywordIsChanged() {
    filters.updateKeyword("7", "ending", false);

    assertThat(requests.last())
        .isEqualTo(
            "PUT /api/v2/filters/keywords/7 body {keyword: 'ending', whole_word: " + "false}");
  }

  @Test
  void aKeywordIsDeleted() {
    filters.deleteKeyword("7");

    assertThat(requests.last()).isEqualTo("DELETE /api/v2/filters/keywords/7");
  }

  @Test
  void statusesAreListed() {
    filters.statuses("1");

    assertThat(requests.last()).isEqualTo("GET /api/v2/filters/1/statuses");
  }

  @Test
  void aStatusIsAdded() {
    filters.addStatus("1", "99");

    assertThat(requests.last()).isEqualTo("POST /api/v2/filters/1/statuses body {status_id: '99'}");
  }

  @Test
  void aStatusIsAskedFor() {
    filters.status("4");

    assertThat(requests.last()).isEqualTo("GET /api/v2/filters/statuses/4");
  }

  @Test
  void aStatusIsDeleted() {
    filters.deleteStatus("4");

    assertThat(requests.last()).isEqualTo("DELETE /api/v2/filters/statuses/4");
  }
}
