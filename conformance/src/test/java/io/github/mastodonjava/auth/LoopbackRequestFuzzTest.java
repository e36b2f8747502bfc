package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class LoopbackRequestFuzzTest {
  @FuzzTest
  void anyHeadIsARequestOrNone(byte[] bytes) {
    String head = new String(bytes, ISO_8859_1);
    LoopbackRequest request = LoopbackRequest.parse(head);

    if (request != null) {
      assertThat(head).startsWith(request.method() + " " + request.target() + " HTTP/1.");
      assertThat(request.target().toString()).startsWith("/");
      assertThat(request.host() == null || head.contains(request.host())).isTrue();
    }
  }
}
