package io.github.mastodonjava.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class HashtagFuzzTest {
  @FuzzTest
  void hashtagsOfAnyTextStandInItAndAreValid(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    int from = 0;
    for (Hashtag tag : Hashtag.in(text)) {
      int at = text.replace('＃', '#').indexOf("#" + tag.name(), from);
      assertThat(at).isNotNegative();
      assertThat(Hashtag.isValid(tag.name())).isTrue();
      assertThat(Hashtag.parse(tag.toString())).isEqualTo(tag);
      assertThat(tag.isSameAs(tag)).isTrue();
      from = at + 1 + tag.name().length();
    }
  }
}
