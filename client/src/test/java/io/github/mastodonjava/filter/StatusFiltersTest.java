package io.github.mastodonjava.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Filter;
import io.github.mastodonjava.entity.FilterAction;
import io.github.mastodonjava.entity.FilterContext;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.V1Filter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusFiltersTest {
  private static final Instant NOW = Instant.parse("2026-08-01T12:00:00Z");
  private static final String CATS = "{\"keyword\":\"cats\",\"whole_word\":true}";

  /** A filter of the home timeline. */
  private static Filter filter(String action, String keywords, String more) {
    return EntityJson.read(
        "{\"id\":\"1\",\"title\":\"Filter "
            + action
            + "\",\"context\":[\"home\",\"thread\"],\"filter_action\":\""
            + action
            + "\",\"keywords\":["
            + keywords
            + "]"
            + more
            + "}",
        Filter.class);
  }

  private static Status status(String json) {
    return EntityJson.read("{\"id\":\"42\"," + json + "}", Status.class);
  }

  private static Status saying(String text) {
    return status("\"content\":\"<p>" + text + "</p>\"");
  }

  private static FilterVerdict verdict(Status status, Filter... filters) {
    return StatusFilters.of(Arrays.asList(filters)).apply(status, FilterContext.HOME, NOW);
  }

  private static boolean matches(String keyword, boolean whole, String text) {
    Filter filter =
        filter("hide", "{\"keyword\":\"" + keyword + "\",\"whole_word\":" + whole + "}", "");
    return verdict(saying(text), filter).isHidden();
  }

  @Test
  void whatNoFilterMatchesIsShown() {
    assertThat(verdict(saying("I like dogs"), filter("hide", CATS, "")))
        .isEqualTo(FilterVerdict.SHOWN);
    assertThat(verdict(saying("I like cats"))).isEqualTo(FilterVerdict.SHOWN);
    assertThat(FilterVerdict.SHOWN.isShown()).isTrue();
  }

  @Test
  void theStrictestActionWins() {
    Status cats = saying("I like cats");
    Filter hide = filter("hide", CATS, "");
    Filter warn = filter("warn", CATS, "");
    Filter blur = filter("blur", CATS, "");

    assertThat(verdict(cats, blur, warn, hide).isHidden()).isTrue();
    assertThat(verdict(cats, hide, warn, blur).isHidden()).isTrue();
    assertThat(verdict(cats, blur, warn).isWarned()).isTrue();
    assertThat(verdict(cats, blur).isBlurred()).isTrue();
    assertThat(verdict(cats, blur, warn).titles()).containsExactly("Filter blur", "Filter warn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"warn", "obliterate", ""})
  void anUnknownActionIsAWarning(String action) {
    assertThat(verdict(saying("cats"), filter(action, CATS, "")).action())
        .isEqualTo(FilterAction.WARN);
  }

  @Test
  void aMissingActionIsAWarning() {
    Filter bare =
        EntityJson.read("{\"context\":[\"home\"],\"keywords\":[" + CATS + "]}", Filter.class);

    assertThat(verdict(saying("cats"), bare).isWarned()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "home, true",
    "thread, true",
    "notifications, false",
    "public, false",
    "account, false",
    "elsewhere, false",
  })
  void aFilterAppliesWhereItIsMeantTo(String context, boolean applies) {
    StatusFilters filters = StatusFilters.of(List.of(filter("hide", CATS, "")));

    assertThat(filters.apply(saying("cats"), new FilterContext(context), NOW).isHidden())
        .isEqualTo(applies);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-01T12:00:01Z, true",
    "2026-08-01T12:00:00Z, false",
    "2020-01-01T00:00:00Z, false",
  })
  void anExpiredFilterAppliesNoMore(String expiry, boolean applies) {
    Filter filter = filter("hide", CATS, ",\"expires_at\":\"" + expiry + "\"");

    assertThat(verdict(saying("cats"), filter).isHidden()).isEqualTo(applies);
  }

  @ParameterizedTest
  @CsvSource({
    "cats, I like Cats., true",
    "cats, bobcats, false",
    "cats, catsup, false",
    "cats, cats_, false",
    "cats, cats2, false",
    "cats, über-cats!, true",
    "cats, bobcats and cats, true",
    "katze, Käsekatze, false",
    "Ärger, so ein ärger, true",
    "кот, котик, false",
    "кот, этот КОТ, true",
    "'#cats', so #cats, true",
    "'#cats', so##cats, true",
    "'#cats', '#catsup', false",
    "':)', well:), true",
    "猫, 黒猫, false",
    "a.b, axb, false",
    "'two words', 'Two  words', false",
    "'two words', 'my two words', true",
    "e, é, false",
  })
  void aWholeWordStandsBetweenTheEndsOfWords(String keyword, String text, boolean found) {
    assertThat(matches(keyword, true, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"cats, bobcats, true", "CATS, bobcatsup, true", "猫, 黒猫, true", "cats, cat, false"})
  void aPartOfAWordCanDo(String keyword, String text, boolean found) {
    assertThat(matches(keyword, false, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"spoiler_text\":\"About cats\"",
        "\"content\":\"<p>I like <b>ca</b>ts</p>\"",
        "\"poll\":{\"options\":[{\"title\":\"dogs\"},{\"title\":\"cats\"}]}",
        "\"media_attachments\":[{\"description\":\"two cats\"}]",
        "\"reblog\":{\"id\":\"7\",\"content\":\"cats\"}",
        "\"content\":\"dogs<br>cats\"",
        "\"content\":\"<p>dogs</p><p>cats</p>\"",
      })
  void allThatPeopleSeeIsSearched(String json) {
    assertThat(verdict(status(json), filter("hide", CATS, "")).isHidden()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"content\":\"<a href='https://cats.example'>dogs</a>\"",
        "\"account\":{\"display_name\":\"cats\"}",
        "\"content\":null",
      })
  void whatPeopleDoNotSeeIsNot(String json) {
    assertThat(verdict(status(json), filter("hide", CATS, "")).isShown()).isTrue();
  }

  @Test
  void aStatusCanBeFilteredByItself() {
    Filter filter = filter("hide", "", ",\"statuses\":[{\"id\":\"1\",\"status_id\":\"7\"}]");

    assertThat(verdict(status("\"reblog\":{\"id\":\"7\"}"), filter).isHidden()).isTrue();
    assertThat(verdict(EntityJson.read("{\"id\":\"7\"}", Status.class), filter).isHidden())
        .isTrue();
    assertThat(verdict(saying("7"), filter).isShown()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\\n"})
  void anEmptyKeywordMatchesNothing(String keyword) {
    assertThat(matches(keyword, false, "anything at all")).isFalse();
  }

  private static Status filtered(String matches) {
    return status(
        "\"content\":\"dogs\",\"filtered\":[{\"filter\":{\"id\":\"9\",\"title\":\"Old\","
            + "\"context\":[\"home\"],\"filter_action\":\"hide\"},"
            + matches
            + "}]");
  }

  @Test
  void whatTheServerFoundCounts() {
    Status found = filtered("\"keyword_matches\":[\"dogs\"]");

    assertThat(StatusFilters.OF_SERVER.apply(found, FilterContext.HOME, NOW))
        .isEqualTo(new FilterVerdict(FilterAction.HIDE, List.of("Old")));
    assertThat(StatusFilters.OF_SERVER.apply(found, FilterContext.PUBLIC, NOW).isShown()).isTrue();
  }

  @Test
  void whatTheServerFoundInABoostCounts() {
    Status boost =
        status("\"reblog\":" + EntityJson.write(filtered("\"keyword_matches\":[\"dogs\"]")));

    assertThat(StatusFilters.OF_SERVER.apply(boost, FilterContext.HOME, NOW).isHidden()).isTrue();
  }

  @Test
  void keywordsAreLookedForAnewWhereThereAreNewFilters() {
    assertThat(verdict(filtered("\"keyword_matches\":[\"dogs\"]"), filter("warn", CATS, "")))
        .isEqualTo(FilterVerdict.SHOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"keyword_matches\":[],\"status_matches\":[\"42\"]",
        "\"keyword_matches\":null,\"picture_matches\":[\"3\"]",
      })
  void whatTheServerFoundOtherwiseCountsAllTheSame(String matches) {
    assertThat(verdict(filtered(matches), filter("warn", CATS, "")).isHidden()).isTrue();
  }

  @Test
  void aResultWithoutAFilterIsNone() {
    assertThat(
            StatusFilters.OF_SERVER
                .apply(status("\"filtered\":[{}]"), FilterContext.HOME, NOW)
                .isShown())
        .isTrue();
  }

  @Test
  void filtersOfOldServersAreAppliedToo() {
    V1Filter warn =
        EntityJson.read(
            "{\"phrase\":\"cats\",\"context\":[\"home\"],\"whole_word\":true}", V1Filter.class);
    V1Filter hide =
        EntityJson.read(
            "{\"phrase\":\"spider\",\"context\":[\"home\"],\"whole_word\":false,"
                + "\"irreversible\":true}",
            V1Filter.class);
    StatusFilters filters = StatusFilters.ofV1(List.of(warn, hide));

    assertThat(filters.apply(saying("cats"), FilterContext.HOME, NOW))
        .isEqualTo(new FilterVerdict(FilterAction.WARN, List.of("cats")));
    assertThat(filters.apply(saying("spiders"), FilterContext.HOME, NOW).isHidden()).isTrue();
    assertThat(filters.apply(saying("bobcats"), FilterContext.HOME, NOW).isShown()).isTrue();
  }

  @Test
  void aFilterThatLacksEverythingMatchesNothing() {
    assertThat(verdict(saying("x"), EntityJson.read("{}", Filter.class)).isShown()).isTrue();
    assertThat(
            StatusFilters.ofV1(List.of(EntityJson.read("{}", V1Filter.class)))
                .apply(saying("x"), FilterContext.HOME, NOW)
                .isShown())
        .isTrue();
  }
}
