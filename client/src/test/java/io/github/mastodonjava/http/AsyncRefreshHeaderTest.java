package io.github.mastodonjava.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class AsyncRefreshHeaderTest {
  private static void assertRead(String header, @Nullable AsyncRefreshHeader expected) {
    assertThat(AsyncRefreshHeader.parse(header)).isEqualTo(expected);
  }

  @Example
  void allOfItIsRead() {
    assertRead(
        "id=\"Im9--c5=\", retry=5, result_count=2",
        new AsyncRefreshHeader("Im9--c5=", Duration.ofSeconds(5), 2));
  }

  @Example
  void orderSpacesAndUnknownNamesDoNotMatter() {
    assertRead(
        "result_count = 0,new=\"a, id=7\" ,retry=1,  id = \"x\"",
        new AsyncRefreshHeader("x", Duration.ofSeconds(1), 0));
  }

  @Example
  void withoutATimeItIsTheUsualOne() {
    assertRead("id=x", new AsyncRefreshHeader("x", Duration.ofSeconds(3), null));
    assertRead(
        "id=\"x\", retry=soon, result_count=-1",
        new AsyncRefreshHeader("x", Duration.ofSeconds(3), null));
  }

  @Example
  void anEscapedQuoteBelongsToTheId() {
    assertRead("id=\"a\\\"b\"", new AsyncRefreshHeader("a\"b", Duration.ofSeconds(3), null));
  }

  @Example
  void withoutAnIdThereIsNone() {
    assertThat(AsyncRefreshHeader.parse(null)).isNull();
    assertRead("", null);
    assertRead("retry=3", null);
    assertRead("id=\"\", retry=3", null);
  }

  @Property(seed = "1")
  void anyTextIsLegal(@ForAll String header) {
    AsyncRefreshHeader read = AsyncRefreshHeader.parse(header);

    assertThat(read == null || !read.retry().isNegative()).isTrue();
  }

  @Property(seed = "1")
  void whatMastodonWritesIsRead(
      @ForAll @IntRange(min = 0) int id,
      @ForAll @IntRange(max = 999_999) int retry,
      @ForAll @IntRange(max = 999_999) int count) {
    assertRead(
        "id=\"" + id + "\", retry=" + retry + ", result_count=" + count,
        new AsyncRefreshHeader(String.valueOf(id), Duration.ofSeconds(retry), count));
  }
}
