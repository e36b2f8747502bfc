package io.github.mastodonjava.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;

class AsyncRefreshHeaderFuzzTest {
  @FuzzTest
  void anyHeaderIsReadOrNone(byte[] header) {
    AsyncRefreshHeader read = AsyncRefreshHeader.parse(new String(header, UTF_8));

    if (read != null) {
      assertThat(read.id()).isNotEmpty();
      assertThat(read.retry()).isGreaterThanOrEqualTo(Duration.ZERO);
      assertThat(read.resultCount() == null || read.resultCount() >= 0).isTrue();
      String written = "id=\"" + read.id().replaceAll("[\\\\\"]", "\\\\$0") + "\"";
      AsyncRefreshHeader again = AsyncRefreshHeader.parse(written);
      assertThat(again).isNotNull();
      assertThat(again.id()).isEqualTo(read.id());
    }
  }
}
