package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHeaderTest {
  @Test
  void readsNextAndPrevious() {
    assertThat(
            parse(
                "<https://a.example/api/v1/timelines/home?max_id=1>; rel=\"next\","
                    + " <https://a.example/api/v1/timelines/home?min_id=9>; rel=\"prev\""))
        .containsExactly(
            Map.entry("next", "https://a.example/api/v1/timelines/home?max_id=1"),
            Map.entry("prev", "https://a.example/api/v1/timelines/home?min_id=9"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<u>;rel=next",
        "<u>; REL=\"NEXT\"",
        "<u>; title=\"a\"; rel=\"next\"",
        "<u>; rel=\"next\"; title=\"a, b; c\"",
        "<u> ; title=\"a \\\"quoted\\\" word\" ; rel = next",
        "<u>;;; rel=next;",
        "\t< u >\t;\trel=next\t",
        ", ,<u>; rel=next, ,",
        "<u>; hreflang=en; rel=next; type=\"text/html\"",
        "<u>; title*=UTF-8''%e2%82%ac; rel=next",
        "<u>; rel=next; rel=prev",
        "<u>; rel=\"next\" nonsense",
        "nonsense, <u>; rel=next",
        "\"<x>; rel=next, \", <u>; rel=next",
        "<u>; rel=\"next",
        "<x>; rel=next; anchor=\"#other\", <u>; rel=next",
        "<u>; rel=next, <x>; rel=next"
      })
  void findsTheTargetInEveryWayOfWriting(String header) {
    assertThat(parse(header)).containsExactly(Map.entry("next", "u"));
  }

  @Test
  void commasAndSemicolonsBelongToTheAddress() {
    assertThat(parse("</a?types=x,y;z&max_id=1>; rel=next"))
        .containsEntry("next", "/a?types=x,y;z&max_id=1");
  }

  @Test
  void oneLinkMayHaveSeveralRelations() {
    assertThat(parse("<u>; rel=\"next  last\"")).containsOnlyKeys("next", "last");
  }

  @Test
  void headersOfSeveralLinesAreOne() {
    assertThat(LinkHeader.parse(List.of("<a>; rel=next", "<b>; rel=prev, <c>; rel=next")))
        .containsExactly(Map.entry("next", "a"), Map.entry("prev", "b"));
  }

  @Test
  void linksOfOtherKindsAreLeftAlone() {
    assertThat(
            parse(
                "<https://a.example/.well-known/webfinger?resource=acct%3Aa%40b>; rel=\"lrdd\";"
                    + " type=\"application/jrd+json\""))
        .containsOnlyKeys("lrdd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "<", "<u", "<u>", "<u>;", "<u>; rel", "<u>; rel=", "u"})
  void whatIsNoLinkGivesNothing(String header) {
    assertThat(parse(header)).isEmpty();
  }

  private static Map<String, String> parse(String header) {
    return LinkHeader.parse(List.of(header));
  }
}
