package io.github.mastodonjava.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StatusTextTest {
  private static final String LINK = "https://example.com/a/very/long/path/that/goes/on/and/on";

  @TestFactory
  Stream<DynamicTest> countsAsMastodonDoes() throws IOException {
    List<StatusLengths> rows = StatusLengths.all();
    assertThat(rows).hasSizeGreaterThan(200);
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "«" + row.text().substring(0, Math.min(row.text().length(), 80)) + "»",
                    () ->
                        assertThat(StatusText.length(row.text(), row.warning()))
                            .as(row.toString())
                            .isEqualTo(row.length())));
  }

  @Test
  void linkCountsForWhatTheServerReserves() {
    StatusLimit limit = new StatusLimit(500, 40);

    assertThat(StatusText.length("see " + LINK, null, limit)).isEqualTo(44);
  }

  @Test
  void remainingIsWhatTheServerStillTakes() {
    assertThat(StatusText.remaining("Hello", "Hi", StatusLimit.MASTODON)).isEqualTo(493);
    assertThat(StatusText.remaining("Hello", null, StatusLimit.of(3))).isEqualTo(-2);
    assertThat(StatusText.remaining(LINK + " ", null, StatusLimit.of(23))).isZero();
  }

  @Test
  void longTextsThatAreHardToReadAreReadOnce() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String piece :
              List.of(
                  "あ",
                  "あ.",
                  "あ._",
                  "a.",
                  "a-",
                  "https://",
                  "https://a",
                  "https://a.com/(",
                  "((",
                  "@a",
                  "@a.",
                  "@",
                  "#",
                  "#1",
                  "#·",
                  ".",
                  ":",
                  "://",
                  "👍\u200d",
                  "\u0301",
                  "🇩",
                  "\u0600",
                  "https://a.com/(b(c",
                  "?",
                  "https://t.co/a")) {
            StatusText.length(piece.repeat(100_000));
            Hashtags.in(piece.repeat(100_000));
          }
        });
  }
}
