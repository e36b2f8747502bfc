package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CollectionsTest {
  private final Sandbox sandbox = Sandbox.start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final TestClient bob = TestClient.of(sandbox, "bob");
  private final String bobId = sandbox.user("bob").requireId();
  private final String path =
      "/api/v1/collections/"
          + alice
              .post("/api/v1/collections", "name", "Bobs")
              .json()
              .path("collection")
              .path("id")
              .asText();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Reply addBob() {
    return alice.post(path + "/items", "account_id", bobId);
  }

  private void discoverBob() {
    bob.form("PATCH", "/api/v1/accounts/update_credentials", "discoverable", "true");
  }

  @Test
  void onlyWhoWantsToBeDiscoveredIsRecommended() {
    assertThat(addBob().status()).isEqualTo(403);

    discoverBob();

    assertThat(addBob().json().path("collection_item").path("state").asText())
        .isEqualTo("accepted");
  }

  @Test
  void whoIsInACollectionFindsAndLeavesIt() {
    discoverBob();
    String item = addBob().json().path("collection_item").path("id").asText();
    String mine = "/api/v1/accounts/" + bobId + "/in_collections";
    assertThat(bob.get(mine).json().path("collections")).hasSize(1);

    bob.post(path + "/items/" + item + "/revoke");

    assertThat(bob.get(mine).json().path("collections")).isEmpty();
    assertThat(alice.get(path).json().path("accounts")).isEmpty();
  }

  @Test
  void onlyItsOwnerChangesACollection() {
    assertThat(bob.delete(path).status()).isEqualTo(403);
  }
}
