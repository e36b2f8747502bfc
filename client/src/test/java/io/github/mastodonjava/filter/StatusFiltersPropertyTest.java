package io.github.mastodonjava.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Filter;
import io.github.mastodonjava.entity.FilterAction;
import io.github.mastodonjava.entity.FilterContext;
import io.github.mastodonjava.entity.FilterKeyword;
import io.github.mastodonjava.entity.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class StatusFiltersPropertyTest {
  private static final Instant NOW = Instant.parse("2026-08-01T12:00:00Z");
  private static final Status BARE = EntityJson.read("{\"id\":\"42\"}", Status.class);

  /** What can be written as text in HTML. */
  private static String html(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                switch (c) {
                  case '&' -> "&amp;";
                  case '<' -> "&lt;";
                  case '>' -> "&#62;";
                  case '\'' -> "&#x27;";
                  default -> Character.toString(c);
                })
        .collect(Collectors.joining());
  }

  private static Status saying(String html) {
    return EntityJson.read(
        EntityJson.write(BARE).replace("}", ",\"content\":" + quoted(html) + "}"), Status.class);
  }

  private static String quoted(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                c < ' ' || c == '"' || c == '\\' || (c >= 0xD800 && c <= 0xDFFF)
                    ? String.format("\\u%04x", c)
                    : Character.toString(c))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static Filter filter(
      FilterAction action, String keyword, boolean whole, @Nullable Instant expiry) {
    return new Filter(
        "1",
        "title",
        List.of(FilterContext.HOME),
        expiry,
        action,
        List.of(new FilterKeyword("1", keyword, whole, Map.of())),
        List.of(),
        Map.of());
  }

  private static FilterVerdict verdict(Status status, List<Filter> filters) {
    return StatusFilters.of(filters).apply(status, FilterContext.HOME, NOW);
  }

  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The guidelines word by word, without regular expressions. */
  private static boolean isFound(String keyword, boolean whole, String text) {
    boolean before = whole && isWord(keyword.codePointAt(0));
    boolean after = whole && isWord(keyword.codePointBefore(keyword.length()));
    for (int at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
      int end = at + keyword.length();
      boolean inside =
          (before && at > 0 && isWord(text.codePointBefore(at)))
              || (after && end < text.length() && isWord(text.codePointAt(end)));
      if (!inside) {
        return true;
      }
    }
    return false;
  }

  @Property(tries = 3000, seed = "1")
  void aKeywordIsFoundWhereTheGuidelinesSayIt(
      @ForAll("keywords") String keyword, @ForAll boolean whole, @ForAll("texts") String text) {
    Filter filter = filter(FilterAction.HIDE, keyword, whole, null);

    assertThat(verdict(saying(html(text)), List.of(filter)).isHidden())
        .isEqualTo(isFound(keyword, whole, text));
  }

  @Property(seed = "1")
  void noTextAndNoKeywordFails(
      @ForAll String keyword, @ForAll boolean whole, @ForAll("markup") String html) {
    Filter filter = filter(FilterAction.WARN, keyword, whole, null);

    FilterVerdict verdict = verdict(saying(html), List.of(filter));

    assertThat(verdict.isShown() || verdict.isWarned()).isTrue();
    assertThat(verdict(saying(html), List.of(filter))).isEqualTo(verdict);
  }

  @Property(seed = "1")
  void theVerdictIsThatOfTheStrictestFilterThatCounts(@ForAll("filters") List<Filter> filters) {
    boolean hide = counts(filters, FilterAction.HIDE);
    boolean blur = counts(filters, FilterAction.BLUR);
    boolean warn = filters.stream().anyMatch(f -> isActive(f) && !isKnown(f.filterAction()));

    FilterVerdict verdict = verdict(saying("x"), filters);

    assertThat(verdict.isHidden()).isEqualTo(hide);
    assertThat(verdict.isWarned()).isEqualTo(!hide && warn);
    assertThat(verdict.isBlurred()).isEqualTo(!hide && !warn && blur);
    assertThat(verdict.isShown()).isEqualTo(!hide && !warn && !blur);
  }

  private static boolean counts(List<Filter> filters, FilterAction action) {
    return filters.stream().anyMatch(f -> isActive(f) && f.filterAction().equals(action));
  }

  private static boolean isKnown(FilterAction action) {
    return action.equals(FilterAction.HIDE) || action.equals(FilterAction.BLUR);
  }

  private static boolean isActive(Filter filter) {
    return filter.expiresAt() == null || filter.expiresAt().isAfter(NOW);
  }

  /** Letters without case, so that what is equal is equal without folding. */
  private static final String CHARACTERS = "ა猫٣_-#. ́𝟘😀é&<";

  @Provide
  Arbitrary<String> keywords() {
    return texts(3).filter(text -> !text.isBlank());
  }

  @Provide
  Arbitrary<String> texts() {
    return texts(12);
  }

  private static Arbitrary<String> texts(int longest) {
    Integer[] all = CHARACTERS.codePoints().boxed().toArray(Integer[]::new);
    return Arbitraries.of(all)
        .list()
        .ofMinSize(1)
        .ofMaxSize(longest)
        .map(some -> some.stream().map(Character::toString).collect(Collectors.joining()));
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.oneOf(
        Arbitraries.strings(), Arbitraries.strings().withChars("<>/&#;xampltbr1 ").ofMaxLength(40));
  }

  @Provide
  Arbitrary<List<Filter>> filters() {
    Arbitrary<FilterAction> actions =
        Arbitraries.of("hide", "warn", "blur", "other").map(FilterAction::new);
    Arbitrary<Instant> expiries =
        Arbitraries.of(NOW.minusSeconds(1), NOW, NOW.plusSeconds(1)).injectNull(0.4);
    return Combinators.combine(actions, expiries)
        .as((action, expiry) -> filter(action, "x", true, expiry))
        .list()
        .ofMaxSize(4);
  }
}
