package io.github.mastodonjava.benchmarks.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.benchmarks.server.TimelineServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is read stays no longer than it is needed: a small heap is enough for any number of pages.
 */
class LongTimelineTest {
  private static final int PAGES = 10_000;

  @Test
  void tenThousandPagesAreReadInASmallHeap() throws Exception {
    try (TimelineServer server = TimelineServer.start(PAGES)) {
      Process process =
          new ProcessBuilder(
                  List.of(
                      System.getProperty("java.home") + "/bin/java",
                      "-Xmx16m",
                      "-XX:+UseSerialGC",
                      "-cp",
                      System.getProperty("java.class.path"),
                      LongTimeline.class.getName(),
                      "http://127.0.0.1:" + server.port(),
                      Integer.toString(PAGES),
                      "4"))
              .redirectErrorStream(true)
              .start();
      List<String> lines = process.inputReader().lines().toList();

      assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
      assertThat(lines).hasSize(10).last().asString().startsWith("10000 pages: ");
    }
  }
}
