package io.github.mastodonjava.server.akkoma;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.RecordedRequests;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.server.Call;
import io.github.mastodonjava.server.pleroma.Pleroma;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Akkoma's endpoints, and what it says beyond Mastodon. */
class AkkomaTest {
  private static final String STATUS =
      "{\"id\":\"AbC\",\"content\":\"<p>Hi</p>\",\"quote_id\":\"AbQ\","
          + "\"quote\":{\"id\":\"AbQ\",\"content\":\"<p>Quoted</p>\",\"quote\":null},"
          + "\"emoji_reactions\":[{\"name\":\"blobcat\",\"count\":2,\"me\":false,"
          + "\"url\":\"https://a.example/blobcat.png\",\"account_ids\":[\"9x\",\"9y\"]}],"
          + "\"akkoma\":{\"source\":{\"content\":\"Hi\",\"mediaType\":\"text/plain\"}},"
          + "\"pleroma\":{\"local\":true}}";

  @ParameterizedTest
  @MethodSource("calls")
  void aMethodMakesItsRequest(Call<Akkoma> call) {
    assertThat(call.sent(Akkoma::of)).isEqualTo(call.request());
  }

  static Stream<Call<Akkoma>> calls() {
    return Stream.of(
        new Call<>("GET /api/v1/timelines/bubble", s -> s.timelines().bubble()),
        new Call<>(
            "GET /api/v1/timelines/bubble query {limit: 5, with_muted: true}",
            s -> s.timelines().bubble(Paging.limit(5).with(Pleroma.withMuted()))),
        new Call<>(
            "GET /api/v1/statuses/AbC/translations/de",
            s -> s.translations().translate("AbC", "de")),
        new Call<>("GET /api/v1/akkoma/translation/languages", s -> s.translations().languages()));
  }

  @Test
  void aTranslationTellsTheLanguageThatItIsOf() {
    AkkomaTranslation translation =
        Akkoma.of(
                RecordedRequests.answeredWith("{\"text\":\"Hallo\",\"detected_language\":\"en\"}"))
            .translations()
            .translate("AbC", "de");

    assertThat(translation.text()).isEqualTo("Hallo");
    assertThat(translation.detectedLanguage()).isEqualTo("en");
  }

  @Test
  void languagesHaveCodesAndNames() {
    TranslationLanguages languages =
        Akkoma.of(
                RecordedRequests.answeredWith(
                    "{\"source\":[{\"code\":\"en\",\"name\":\"English\"}],\"target\":[]}"))
            .translations()
            .languages();

    assertThat(languages.source()).extracting(TranslationLanguage::code).containsExactly("en");
    assertThat(languages.target()).isEmpty();
  }

  @Test
  void aStatusTellsWhatItQuotes() {
    Status status = EntityJson.read(STATUS, Status.class);
    AkkomaStatus view = Akkoma.of(status);

    assertThat(view.quote()).extracting(Status::content).isEqualTo("<p>Quoted</p>");
    assertThat(view.quoteId()).isEqualTo("AbQ");
    assertThat(EntityJson.write(status)).contains("\"content\":\"<p>Quoted</p>\"");
  }

  @Test
  void aStatusTellsItsReactionsAndSource() {
    AkkomaStatus view = Akkoma.of(EntityJson.read(STATUS, Status.class));

    assertThat(view.emojiReactions())
        .flatExtracting(AkkomaReaction::accountIds)
        .containsExactly("9x", "9y");
    assertThat(view.source()).extracting(AkkomaSource::mediaType).isEqualTo("text/plain");
  }

  @Test
  void aQuoteOfMastodonIsNoQuoteOfAkkoma() {
    Status status =
        EntityJson.read(
            "{\"id\":\"1\",\"quote\":{\"state\":\"accepted\",\"quoted_status\":{\"id\":\"2\"}}}",
            Status.class);

    assertThat(Akkoma.of(status).quote()).isNull();
  }

  @Test
  void aStatusOfAnotherServerTellsNothing() {
    AkkomaStatus view = Akkoma.of(EntityJson.read("{\"id\":\"1\"}", Status.class));

    assertThat(view.quote()).isNull();
    assertThat(view.emojiReactions()).isEmpty();
  }

  @Test
  void anAccountTellsItsServer() {
    AkkomaAccount view =
        Akkoma.of(
            EntityJson.read(
                "{\"id\":\"9x\",\"akkoma\":{\"instance\":{\"name\":\"b.example\",\"nodeinfo\":"
                    + "{\"version\":\"2.0\"},\"favicon\":null},\"status_ttl_days\":30,"
                    + "\"permit_followback\":true}}",
                Account.class));

    assertThat(view.instance()).extracting(AkkomaServer::name).isEqualTo("b.example");
    assertThat(view.statusTtlDays()).isEqualTo(30);
    assertThat(view.permitFollowback()).isTrue();
  }
}
