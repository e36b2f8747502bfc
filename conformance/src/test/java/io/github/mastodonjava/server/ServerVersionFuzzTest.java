package io.github.mastodonjava.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ServerVersionFuzzTest {
  @FuzzTest
  void anyTextIsAVersion(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    ServerVersion version = ServerVersion.parse(text);

    assertThat(version).isEqualTo(ServerVersion.parse(text)).hasToString(version.toString());
  }
}
