package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionsTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Collections collections = new Collections(requests);

  @Test
  void oneIsAskedFor() {
    collections.get("3");

    assertThat(requests.last()).isEqualTo("GET /api/v1/collections/3");
  }

  @Test
  void thoseOfAnAccountArePagedByPosition() {
    collections.ofAccount("1", Paging.limit(80).andOffset(80));

    assertThat(requests.last())
        .isEqualTo("GET /api/v1/accounts/1/collections query {limit: 80, offset: 80}");
  }

  @Test
  void thoseWithAnAccountArePagedByPosition() {
    collections.withAccount("1", Paging.limit(80));

    assertThat(requests.last())
        .isEqualTo("GET /api/v1/accounts/1/in_collections query {limit: 80}");
  }

  @Test
  void aNewOneSendsWhatWasSaid() {
    NewCollection birds =
        NewCollection.named("Birds")
            .accountIds(List.of("1", "2"))
            .description("They fly")
            .tag("birds")
            .language("en")
            .sensitive(false)
            .discoverable(true);

    collections.create(birds);

    assertThat(requests.last())
        .isEqualTo(
            "POST /api/v1/collections body {name: 'Birds', account_ids: ['1', '2'], "
                + "description: 'They fly', tag_name: 'birds', language: 'en', sensitive: "
                + "false, discoverable: true}");
  }

  @Test
  void aChangeSendsWhatWasSaid() {
    collections.update(
        "3",
        CollectionUpdate.UNCHANGED
            .name("Birds")
            .description("They fly")
            .tag("birds")
            .language("en")
            .sensitive(true)
            .discoverable(false));

    assertThat(requests.last())
        .isEqualTo(
            "PATCH /api/v1/collections/3 body {name: 'Birds', description: 'They "
                + "fly', tag_name: 'birds', language: 'en', sensitive: true, discoverable: "
                + "false}");
  }

  @Test
  void theAnswerIsUnwrapped() {
    RecordedRequests answered =
        RecordedRequests.answeredWith("{\"collection\":{\"id\":\"3\",\"name\":\"Birds\"}}");

    assertThat(new Collections(answered).create(NewCollection.named("Birds")).id()).isEqualTo("3");
  }

  @Test
  void theAddedItemIsUnwrapped() {
    RecordedRequests answered =
        RecordedRequests.answeredWith("{\"collection_item\":{\"id\":\"9\"}}");

    assertThat(new Collections(answered).addAccount("3", "7").id()).isEqualTo("9");
  }

  @Test
  void oneIsDeleted() {
    collections.delete("3");

    assertThat(requests.last()).isEqualTo("DELETE /api/v1/collections/3");
  }

  @Test
  void anAccountIsAddedInTheBody() {
    collections.addAccount("3", "7");

    assertThat(requests.last())
        .isEqualTo("POST /api/v1/collections/3/items body {account_id: '7'}");
  }

  @Test
  void anItemIsRemoved() {
    collections.removeItem("3", "9");

    assertThat(requests.last()).isEqualTo("DELETE /api/v1/collections/3/items/9");
  }

  @Test
  void anItemIsRevoked() {
    collections.revokeItem("3", "9");

    assertThat(requests.last()).isEqualTo("POST /api/v1/collections/3/items/9/revoke");
  }
}
