package io.github.mastodonjava.conformance.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mastodonjava.server.ServerVersion;

class ServerVersionFuzzTest {
  @FuzzTest(maxDuration = "1m")
  void anyTextIsAVersion(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    ServerVersion version = ServerVersion.parse(text);

    assertThat(version).isEqualTo(ServerVersion.parse(text)).hasToString(version.toString());
  }
}
