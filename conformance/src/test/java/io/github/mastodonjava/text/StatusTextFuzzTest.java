package io.github.mastodonjava.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class StatusTextFuzzTest {
  private static final StatusLimit LINKS_COUNT_ONE = new StatusLimit(500, 1);

  @FuzzTest
  void anyTextHasALength(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    int length = StatusText.length(text);
    int links = 0;
    int end = 0;
    for (StatusText.Token token : StatusText.tokens(text)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start());
      end = token.end();
      links += token.nameEnd() == -1 ? 1 : 0;
    }

    assertThat(end).isLessThanOrEqualTo(text.length());
    assertThat(length).isBetween(0, text.length() + 23 * links);
    assertThat(length - StatusText.length(text, null, LINKS_COUNT_ONE)).isEqualTo(22 * links);
    assertThat(StatusText.length(text + " .\nhttps://example.com/x"))
        .isEqualTo(StatusText.length(text + " .") + 24);
  }
}
