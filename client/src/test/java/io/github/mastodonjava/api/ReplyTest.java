package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {
  private static final String ALICE = "{\"id\":\"1\",\"acct\":\"alice\"}";
  private static final String BOB = "{\"id\":\"2\",\"acct\":\"bob@b.example\"}";
  private static final String ME = "{\"id\":\"7\",\"acct\":\"me\"}";

  private final RecordedRequests sent = account("public");
  private final Statuses statuses = new Statuses(sent);

  /** Answers as the account 7, whose posts have this visibility unless said. */
  private static RecordedRequests account(String privacy) {
    return RecordedRequests.answeredWith(
        "{\"id\":\"7\",\"source\":{\"privacy\":\"" + privacy + "\"}}");
  }

  private static Status status(String account, String more) {
    return EntityJson.read(
        "{\"id\":\"42\",\"account\":" + account + ",\"visibility\":\"public\"" + more + "}",
        Status.class);
  }

  private String posted() {
    return sent.last();
  }

  @Test
  void theAuthorIsMentionedAndWhoIsLoggedInIsAskedFor() {
    statuses.reply(status(ALICE, ""), "Yes");

    assertThat(sent.all())
        .containsExactly(
            "GET /api/v1/accounts/verify_credentials",
            "POST /api/v1/statuses body {status: '@alice Yes', in_reply_to_id: '42', visibility: "
                + "'public'}");
  }

  @Test
  void allWhoTakePartAreMentionedOnceButNotTheUser() {
    statuses.reply(status(ALICE, ",\"mentions\":[" + ME + "," + BOB + "," + ALICE + "]"), "Yes");

    assertThat(posted()).contains("status: '@alice @bob@b.example Yes'");
  }

  @Test
  void theAuthorAloneIsMentionedWhereTheOthersAreToBeLeftOut() {
    statuses.replyToAuthor(
        status(ALICE, ",\"mentions\":[" + BOB + "]"), NewStatus.text("Just you"));

    assertThat(posted()).contains("status: '@alice Just you'");
  }

  @Test
  void anAnswerToOneselfMentionsNobody() {
    statuses.reply(status(ME, ""), "And more");

    assertThat(posted()).contains("status: 'And more'");
  }

  @ParameterizedTest
  @CsvSource({
    "Hi @alice!, '@bob@b.example Hi @alice!'",
    "Hi @ALICE, '@bob@b.example Hi @ALICE'",
    "Hi @alicette, '@alice @bob@b.example Hi @alicette'",
    "Hi @alice@c.example, '@alice @bob@b.example Hi @alice@c.example'",
    "Hi @bob, '@alice @bob@b.example Hi @bob'",
    "https://a.example/@alice, '@alice @bob@b.example https://a.example/@alice'",
  })
  void whoIsMentionedInTheTextIsNotMentionedAgain(String text, String expected) {
    statuses.reply(status(ALICE, ",\"mentions\":[" + BOB + "]"), text);

    assertThat(posted()).contains("status: '" + expected + "'");
  }

  @Test
  void theContentWarningIsTakenOver() {
    statuses.reply(status(ALICE, ",\"spoiler_text\":\"Spiders\""), "Eek");

    assertThat(posted()).contains("spoiler_text: 'Spiders'");
  }

  @Test
  void whatIsSaidIsSent() {
    statuses.reply(
        status(ALICE, ",\"spoiler_text\":\"Spiders\""),
        NewStatus.text("Eek")
            .spoilerText("")
            .visibility(Visibility.DIRECT)
            .mediaIds(List.of("8"))
            .language("en"));

    assertThat(posted())
        .isEqualTo(
            "POST /api/v1/statuses body {status: '@alice Eek', spoiler_text: '', visibility: "
                + "'direct', media_ids: ['8'], language: 'en', in_reply_to_id: '42'}");
  }

  @ParameterizedTest
  @CsvSource({
    "public, public, public",
    "unlisted, public, unlisted",
    "private, public, private",
    "direct, public, direct",
    "public, private, private",
    "unlisted, private, private",
    "direct, private, direct",
    "public, direct, direct",
    "local, public, local",
    "local, direct, direct",
    "public, local, local",
    "direct, local, direct",
  })
  void theVisibilityIsTheNarrowerOfBoth(String theirs, String mine, String expected) {
    RecordedRequests asked = account(mine);

    new Statuses(asked)
        .reply(
            EntityJson.read(
                "{\"id\":\"42\",\"account\":" + ALICE + ",\"visibility\":\"" + theirs + "\"}",
                Status.class),
            "Yes");

    assertThat(asked.last()).contains("visibility: '" + expected + "'");
  }

  @Test
  void aBoostIsAnsweredAsWhatItBoosts() {
    statuses.reply(
        EntityJson.read(
            "{\"id\":\"43\",\"account\":"
                + BOB
                + ",\"reblog\":{\"id\":\"42\",\"account\":"
                + ALICE
                + ",\"visibility\":\"unlisted\"}}",
            Status.class),
        "Yes");

    assertThat(posted())
        .contains("status: '@alice Yes'")
        .contains("in_reply_to_id: '42'")
        .contains("visibility: 'unlisted'");
  }

  @Test
  void anAnswerCanBeMediaAlone() {
    statuses.reply(status(ALICE, ""), NewStatus.media(List.of("8")));

    assertThat(posted()).contains("status: '@alice'").contains("media_ids: ['8']");
  }

  @Test
  void aStatusThatLacksNearlyEverythingCanBeAnswered() {
    RecordedRequests bare = RecordedRequests.answeredWith("{}");

    new Statuses(bare).reply(EntityJson.read("{\"id\":\"42\"}", Status.class), "Yes");

    assertThat(bare.last())
        .isEqualTo("POST /api/v1/statuses body {status: 'Yes', in_reply_to_id: '42'}");
  }
}
