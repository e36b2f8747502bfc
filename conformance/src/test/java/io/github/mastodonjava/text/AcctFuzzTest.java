package io.github.mastodonjava.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class AcctFuzzTest {
  @FuzzTest
  void anyTextIsAnAccountOrNone(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    Acct acct;
    try {
      acct = Acct.parse(text);
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(acct.toString()).matches("[A-Za-z0-9_.-]+(@[a-z0-9_.-]+(:[0-9]+)?)?");
    assertThat(Acct.parse(acct.toString())).isEqualTo(acct);
    assertThat(Acct.parse(acct.handle())).isEqualTo(acct);
    assertThat(acct.orAt("example.com").isLocal()).isFalse();
  }
}
