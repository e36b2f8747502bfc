package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.RecordedRequests;
import org.junit.jupiter.api.Test;

final class AdminTagsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final AdminTags tags = new AdminTags(sent);

  @Test
  void pagingGoesIntoTheQuery() {
    tags.list(Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/tags query {limit: 5}");
  }

  @Test
  void tagIsAskedForByItsId() {
    tags.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/tags/3");
  }

  @Test
  void updateSaysAllThatWasSaid() {
    tags.update(
        "3",
        AdminTagUpdate.UNCHANGED.displayName("Cats").listable(true).trendable(false).usable(true));

    assertThat(sent.last())
        .isEqualTo(
            "PUT /api/v1/admin/tags/3 body {display_name: 'Cats', listable: true, "
                + "trendable: false, usable: true}");
  }
}
