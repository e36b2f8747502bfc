package io.github.mastodonjava.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class PushKeysFuzzTest {
  @FuzzTest
  void anyTextIsKeysOrAnErrorThatShowsNothing(byte[] bytes) {
    String stored = new String(bytes, UTF_8);
    PushKeys keys;
    try {
      keys = PushKeys.restore(stored);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasNoCause().hasMessageStartingWith("These are not stored push keys");
      return;
    }
    assertThat(PushKeys.restore(keys.stored())).isEqualTo(keys);
  }
}
