package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SandboxTest {
  @Test
  void startsWithThreeUsersWhoseTokensWork() {
    try (Sandbox sandbox = Sandbox.start()) {
      for (SandboxUser user : sandbox.users()) {
        Reply reply =
            TestClient.of(sandbox, user.username()).get("/api/v1/accounts/verify_credentials");

        assertThat(reply.text("id")).isEqualTo(user.id());
        assertThat(reply.text("username")).isEqualTo(user.username());
      }
      assertThat(sandbox.users())
          .extracting(SandboxUser::username)
          .containsExactly("alice", "bob", "admin");
    }
  }

  @Test
  void usersAreAsTheBuilderSaid() {
    SandboxUser carol =
        SandboxUser.named("carol").id("42").displayName("Carol C").token("c").asLocked().asBot();
    try (Sandbox sandbox = Sandbox.builder().user(carol).token("dave", "d").start()) {
      Reply reply = TestClient.of(sandbox).bearer("c").get("/api/v1/accounts/verify_credentials");

      assertThat(reply.text("id")).isEqualTo("42");
      assertThat(reply.text("display_name")).isEqualTo("Carol C");
      assertThat(reply.json().path("locked").asBoolean()).isTrue();
      assertThat(reply.json().path("bot").asBoolean()).isTrue();
      assertThat(sandbox.token("dave")).isEqualTo("d");
    }
  }

  @Test
  void presentsTheVersionThatItIsTold() {
    try (Sandbox sandbox = Sandbox.builder().version("4.2.1").start()) {
      TestClient client = TestClient.of(sandbox);

      assertThat(client.get("/api/v1/instance").text("version")).isEqualTo("4.2.1");
      assertThat(client.get("/.well-known/oauth-authorization-server").status()).isEqualTo(404);
    }
  }

  @Test
  void listensOnlyOnLoopback() {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(sandbox.baseUrl()).matches("http://127\\.0\\.0\\.1:\\d+");
    }
  }

  @Test
  void aTakenPortIsRefused() {
    try (Sandbox sandbox = Sandbox.start()) {
      int port = Integer.parseInt(sandbox.baseUrl().replaceAll(".*:", ""));

      assertThatThrownBy(() -> Sandbox.builder().port(port).start())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(Integer.toString(port));
    }
  }

  @Test
  void manyStatusesAreSeededWithIncreasingIds() {
    try (Sandbox sandbox = Sandbox.start()) {
      long previous = 0;
      for (int i = 0; i < 5_000; i++) {
        long id = Long.parseLong(sandbox.post("alice", "Number " + i));
        assertThat(id).isGreaterThan(previous);
        previous = id;
      }
    }
  }

  @Test
  void anUnknownUserIsNamedInTheError() {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThatThrownBy(() -> sandbox.post("nobody", "Hello"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("nobody");
    }
  }

  @Test
  void secretsAreNotShownByToString() {
    SandboxUser user = SandboxUser.named("alice").password("hush-1").token("hush-2");

    assertThat(user.toString()).doesNotContain("hush");
  }
}
