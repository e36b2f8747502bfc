package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.entity.RepliesPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Lists lists = new Lists(requests);

  @Test
  void allAreListed() {
    lists.list();

    assertThat(requests.last()).isEqualTo("GET /api/v1/lists");
  }

  @Test
  void oneIsAskedFor() {
    lists.get("2");

    assertThat(requests.last()).isEqualTo("GET /api/v1/lists/2");
  }

  @Test
  void aNewListSendsWhatWasSaid() {
    lists.create(NewList.titled("Friends").repliesPolicy(RepliesPolicy.NONE).exclusive(true));

    assertThat(requests.last())
        .isEqualTo(
            "POST /api/v1/lists body {title: 'Friends', replies_policy: 'none', exclusive: true}");
  }

  @Test
  void aChangedListSendsWhatWasSaid() {
    lists.update("2", NewList.titled("Family"));

    assertThat(requests.last()).isEqualTo("PUT /api/v1/lists/2 body {title: 'Family'}");
  }

  @Test
  void oneIsDeleted() {
    lists.delete("2");

    assertThat(requests.last()).isEqualTo("DELETE /api/v1/lists/2");
  }

  @Test
  void pagingOfItsAccountsGoesIntoTheQuery() {
    lists.accounts("2", Paging.limit(5));

    assertThat(requests.last()).isEqualTo("GET /api/v1/lists/2/accounts query {limit: 5}");
  }

  @Test
  void allAccountsAreAskedForWithNoLimit() {
    lists.allAccounts("2");

    assertThat(requests.last()).isEqualTo("GET /api/v1/lists/2/accounts query {limit: 0}");
  }

  @Test
  void addedAccountsAreInTheBody() {
    lists.addAccounts("2", List.of("7", "8"));

    assertThat(requests.last())
        .isEqualTo("POST /api/v1/lists/2/accounts body {account_ids: ['7', '8']}");
  }

  @Test
  void removedAccountsAreInTheQuery() {
    lists.removeAccounts("2", List.of("7"));

    assertThat(requests.last())
        .isEqualTo("DELETE /api/v1/lists/2/accounts query {account_ids: ['7']}");
  }

  @Test
  void noAccountIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> lists.addAccounts("2", List.of()));
  }
}
