package io.github.mastodonjava.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;

class LinkHeaderFuzzTest {
  @FuzzTest
  void anyTextIsReadAndTargetsArePartsOfIt(byte[] header) {
    String text = new String(header, UTF_8);
    LinkHeader.parse(List.of(text))
        .forEach(
            (relation, target) -> {
              assertThat(text).contains(target);
              assertThat(relation).isNotEmpty().isEqualTo(relation.toLowerCase(Locale.ROOT));
            });
  }
}
