package io.github.mastodonjava.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ContentRangeFuzzTest {
  @FuzzTest
  void anyHeaderIsAPossibleRangeOrNone(byte[] header) {
    ContentRange range = ContentRange.parse(new String(header, UTF_8));

    if (range == null) {
      return;
    }
    if (range.first() < 0) {
      assertThat(range.last()).isEqualTo(-1);
      assertThat(range.total()).isNotNegative();
    } else {
      assertThat(range.last()).isGreaterThanOrEqualTo(range.first());
      assertThat(range.total() < 0 || range.last() < range.total()).isTrue();
    }
    assertThat(ContentRange.parse(written(range))).isEqualTo(range);
  }

  private static String written(ContentRange range) {
    return "bytes "
        + (range.first() < 0 ? "*" : range.first() + "-" + range.last())
        + "/"
        + (range.total() < 0 ? "*" : range.total());
  }
}
