package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoopbackPageTest {
  static Stream<String> pages() {
    return Stream.of(
        LoopbackPage.success("social.example"),
        LoopbackPage.denied("social.example"),
        LoopbackPage.failed("social.example", "server_error", "It broke."),
        LoopbackPage.failed("social.example", "server_error", null),
        LoopbackPage.unknown());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageLoadsAndRunsNothing(String page) {
    assertThat(page)
        .doesNotContainIgnoringCase(
            "http", "src=", "href", "url(", "@import", "<script", "style=", "onload");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePolicyAllowsThePagesOwnStyle(String page) throws NoSuchAlgorithmException {
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));

    assertThat(LoopbackStyle.CONTENT_SECURITY_POLICY)
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
  }

  @Test
  void whatTheServerSaysIsTextAndNothingElse() {
    assertThat(LoopbackPage.failed("a.example", "<b>&'", "\"><img onerror=x>\u0000\u001b"))
        .contains("&lt;b&gt;&amp;&#39;", "&quot;&gt;&lt;img onerror=x&gt;  ")
        .doesNotContain("<b>", "<img", "\u0000", "\u001b");
  }

  @Test
  void aLongTextIsCut() {
    assertThat(LoopbackPage.failed("a.example", "error", "x".repeat(100_000)))
        .contains("x".repeat(300))
        .doesNotContain("x".repeat(301));
  }
}
