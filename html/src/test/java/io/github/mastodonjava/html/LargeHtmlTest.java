package io.github.mastodonjava.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is long, or long and broken, is read in a time that grows as it does. */
class LargeHtmlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li>x",
        "<ol><li>x</ol>",
        "<p>x",
        "<br>",
        "<b>x",
        "<b>x</i>",
        "<blockquote>x",
        "<pre>x",
        "<code>x</code>",
        "<a href=https://example.com/>x",
        "<span class=invisible>x</span>",
        "<ruby>x<rp>(<rt>y",
        "<table><td>x",
        "<h1>x",
        "<hr>x",
        "&lt;",
        ":x:",
        "`*_",
        "<!--x-->",
        "<x y=z",
      })
  void longHtmlIsReadInTime(String piece) {
    StatusHtml content = StatusHtml.of("<ol>" + piece.repeat(20_000));

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(content.text()).isNotNull();
          assertThat(content.markdown()).isNotNull();
          assertThat(content.safeHtml()).isNotNull();
          assertThat(content.links()).isNotNull();
        });
  }
}
