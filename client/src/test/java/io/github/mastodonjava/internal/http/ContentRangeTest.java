package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRangeTest {
  @Test
  void aRangeOfAnUnknownWholeIsRead() {
    assertThat(ContentRange.parse("bytes 10-19/*")).isEqualTo(new ContentRange(10, 19, -1));
  }

  @Test
  void aWholeWithoutARangeIsRead() {
    assertThat(ContentRange.parse("bytes */47")).isEqualTo(new ContentRange(-1, -1, 47));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "bytes",
        "bytes 0-9",
        "bytes 9-0/10",
        "bytes 0-10/10",
        "bytes */*",
        "bytes -1-4/10",
        "items 0-9/10",
        "bytes 0-99999999999999999999/*",
        "bytes 0-9/10, bytes 10-19/20",
      })
  void whatIsNoRangeIsNone(String header) {
    assertThat(ContentRange.parse(header)).isNull();
  }

  @Property(seed = "1")
  void whatIsWrittenIsRead(
      @ForAll @LongRange(min = 0, max = 1L << 50) long first,
      @ForAll @LongRange(min = 0, max = 1L << 50) long more,
      @ForAll @LongRange(min = 1, max = 1L << 50) long rest) {
    long last = first + more;

    assertThat(ContentRange.parse("bytes " + first + "-" + last + "/" + (last + rest)))
        .isEqualTo(new ContentRange(first, last, last + rest));
  }

  @Property(seed = "1")
  void anyTextIsARangeThatCanBeOrNone(@ForAll String text) {
    ContentRange range = ContentRange.parse("bytes " + text);

    assertThat(range == null || range.first() <= range.last()).isTrue();
  }
}
