package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxExtensionTest {
  @RegisterExtension
  static final SandboxExtension EXTENSION =
      SandboxExtension.startedBy(() -> Sandbox.builder().user("carol").start());

  @BeforeEach
  void post(Sandbox sandbox) {
    sandbox.post("carol", "Hello");
  }

  @Test
  void aTestGetsTheSandboxOfItsSetUp(Sandbox sandbox) {
    assertThat(TestClient.of(sandbox, "carol").get("/api/v1/timelines/home").ids()).hasSize(1);
  }

  @Test
  void eachTestGetsAFreshSandbox(Sandbox sandbox) {
    assertThat(sandbox.requests()).isEmpty();
    assertThat(TestClient.of(sandbox, "carol").get("/api/v1/timelines/home").ids()).hasSize(1);
  }
}
