package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.api.AccountStatuses;
import io.github.mastodonjava.api.NewAccount;
import io.github.mastodonjava.api.NewPoll;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.api.TimelineFilter;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.QuoteApprovalPolicy;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each method sends, and what it makes of the answer. */
class ApiCallsTest {
  private static final String STATUS = "{\"id\":\"1\"}";

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.client();

  @AfterEach
  void stop() {
    server.close();
  }

  private String sent() {
    return FakeMastodon.line(server.askedOnce());
  }

  private String sentBody() {
    return body(server.askedOnce());
  }

  @Test
  void anAccountIsCreated() {
    server.answer("{\"access_token\":\"t0ken\"}");

    String token =
        mastodon
            .accounts()
            .create(
                NewAccount.of("alice", "alice@a.example", "passw0rd")
                    .agreement(true)
                    .locale("de")
                    .reason("Because")
                    .dateOfBirth(LocalDate.of(2000, 1, 2)))
            .accessToken();

    assertThat(token).isEqualTo("t0ken");
    assertThat(sent()).isEqualTo("POST /api/v1/accounts");
    assertThat(sentBody())
        .isEqualTo(
            "{\"username\":\"alice\",\"email\":\"alice@a.example\",\"password\":\"passw0rd\","
                + "\"agreement\":true,\"locale\":\"de\",\"reason\":\"Because\","
                + "\"date_of_birth\":\"2000-01-02\"}");
  }

  @Test
  void theOwnAccountIsRead() {
    server.answer("{\"id\":\"7\",\"source\":{\"privacy\":\"unlisted\"}}");

    assertThat(mastodon.accounts().verifyCredentials().id()).isEqualTo("7");
    assertThat(sent()).isEqualTo("GET /api/v1/accounts/verify_credentials");
  }

  @Test
  void anAccountIsReadAndLookedUp() {
    server.answer("{\"id\":\"7\"}").answer("{\"id\":\"8\"}").answer("[{\"id\":\"9\"}]");

    assertThat(mastodon.accounts().get("7").id()).isEqualTo("7");
    assertThat(mastodon.accounts().lookup("bob@b.example").id()).isEqualTo("8");
    assertThat(mastodon.accounts().get(List.of("9", "10")))
        .extracting(Account::id)
        .containsExactly("9");
    assertThat(server.lines())
        .containsExactly(
            "GET /api/v1/accounts/7",
            "GET /api/v1/accounts/lookup?acct=bob%40b.example",
            "GET /api/v1/accounts?id%5B%5D=9&id%5B%5D=10");
  }

  @Test
  void statusesOfAnAccountAreFiltered() {
    server.answer("[]");

    mastodon
        .accounts()
        .statuses(
            "7",
            AccountStatuses.ALL
                .onlyMedia()
                .pinned()
                .excludeReplies()
                .excludeReblogs()
                .tagged("cats")
                .paging(Paging.limit(5))
                .with("other", "x"));

    assertThat(sent())
        .isEqualTo(
            "GET /api/v1/accounts/7/statuses?only_media=true&pinned=true&exclude_replies=true"
                + "&exclude_reblogs=true&tagged=cats&limit=5&other=x");
  }

  @Test
  void aStatusIsPostedWithAllThatCanBeSaid() {
    server.answer(STATUS);

    mastodon
        .statuses()
        .post(
            NewStatus.text("Hello")
                .visibility(Visibility.DIRECT)
                .spoilerText("Careful")
                .sensitive(true)
                .language("de")
                .inReplyTo("5")
                .quoting("6")
                .quoteApprovalPolicy(QuoteApprovalPolicy.NOBODY)
                .poll(
                    NewPoll.of(List.of("Yes", "No"), Duration.ofHours(1)).multiple().hideTotals()));

    assertThat(sent()).isEqualTo("POST /api/v1/statuses");
    assertThat(sentBody())
        .isEqualTo(
            "{\"status\":\"Hello\",\"visibility\":\"direct\",\"spoiler_text\":\"Careful\","
                + "\"sensitive\":true,\"language\":\"de\",\"in_reply_to_id\":\"5\","
                + "\"quoted_status_id\":\"6\",\"quote_approval_policy\":\"nobody\","
                + "\"poll\":{\"options\":[\"Yes\",\"No\"],\"expires_in\":3600,\"multiple\":true,"
                + "\"hide_totals\":true}}");
  }

  @Test
  void mediaArePostedWithoutAText() {
    server.answer(STATUS);

    mastodon.statuses().post(NewStatus.media(List.of("1", "2")));

    assertThat(sentBody()).isEqualTo("{\"media_ids\":[\"1\",\"2\"]}");
  }

  @Test
  void aStatusIsScheduled() {
    server.answer("{\"id\":\"3\",\"scheduled_at\":\"2026-08-02T00:00:00.000Z\"}");

    assertThat(
            mastodon
                .statuses()
                .schedule(NewStatus.text("Later"), Instant.parse("2026-08-02T00:00:00Z"))
                .id())
        .isEqualTo("3");
    assertThat(sentBody())
        .isEqualTo("{\"status\":\"Later\",\"scheduled_at\":\"2026-08-02T00:00:00Z\"}");
  }

  @Test
  void statusesAreReadAndDeleted() {
    server
        .answer(STATUS)
        .answer("[" + STATUS + "]")
        .answer("{\"ancestors\":[" + STATUS + "],\"descendants\":[]}")
        .answer(STATUS)
        .answer(STATUS);

    assertThat(mastodon.statuses().get("1").id()).isEqualTo("1");
    assertThat(mastodon.statuses().get(List.of("1", "2"))).hasSize(1);
    assertThat(mastodon.statuses().context("1").ancestors()).hasSize(1);
    assertThat(mastodon.statuses().delete("1").id()).isEqualTo("1");
    assertThat(mastodon.statuses().deleteWithMedia("1").id()).isEqualTo("1");
    assertThat(server.lines())
        .containsExactly(
            "GET /api/v1/statuses/1",
            "GET /api/v1/statuses?id%5B%5D=1&id%5B%5D=2",
            "GET /api/v1/statuses/1/context",
            "DELETE /api/v1/statuses/1",
            "DELETE /api/v1/statuses/1?delete_media=true");
  }

  @Test
  void timelinesAreFiltered() {
    for (int i = 0; i < 5; i++) {
      server.answer("[]");
    }

    mastodon.timelines().home(Paging.limit(40));
    mastodon.timelines().publicTimeline();
    mastodon.timelines().local();
    mastodon.timelines().publicTimeline(TimelineFilter.REMOTE.onlyMedia());
    mastodon
        .timelines()
        .tag(
            "#größe",
            TimelineFilter.ALL
                .any(List.of("a"))
                .all(List.of("b"))
                .none(List.of("c"))
                .paging(Paging.limit(3))
                .with("other", 1));

    assertThat(server.lines())
        .containsExactly(
            "GET /api/v1/timelines/home?limit=40",
            "GET /api/v1/timelines/public",
            "GET /api/v1/timelines/public?local=true",
            "GET /api/v1/timelines/public?remote=true&only_media=true",
            "GET /api/v1/timelines/tag/gr%C3%B6%C3%9Fe?any%5B%5D=a&all%5B%5D=b&none%5B%5D=c"
                + "&limit=3&other=1");
  }

  @Test
  void anEmptyHashtagIsRefusedBeforeAnythingIsSent() {
    assertThatIllegalArgumentException().isThrownBy(() -> mastodon.timelines().tag("#"));
    assertThatIllegalArgumentException().isThrownBy(() -> mastodon.statuses().get(""));
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void pollsAreReadAndVotedIn() {
    server.answer("{\"id\":\"4\"}").answer("{\"id\":\"4\",\"own_votes\":[1]}");

    mastodon.polls().get("4");
    assertThat(mastodon.polls().vote("4", List.of(1)).ownVotes()).containsExactly(1);

    assertThat(server.lines()).containsExactly("GET /api/v1/polls/4", "POST /api/v1/polls/4/votes");
    assertThat(body(server.askedLast())).isEqualTo("{\"choices\":[1]}");
  }

  @Test
  @SuppressWarnings("deprecation") // the older form is what older servers have
  void theInstanceIsReadInBothForms() {
    server
        .answer("{\"domain\":\"a.example\",\"version\":\"4.5.0\"}")
        .answer("{\"uri\":\"a.example\",\"version\":\"3.5.0\"}");

    assertThat(mastodon.instance().get().domain()).isEqualTo("a.example");
    assertThat(mastodon.instance().getV1().uri()).isEqualTo("a.example");
    assertThat(server.lines()).containsExactly("GET /api/v2/instance", "GET /api/v1/instance");
  }

  @Test
  void anEmailAddressIsConfirmed() {
    server.answer("{}").answer("{}").answer("true");

    mastodon.emails().resendConfirmation();
    mastodon.emails().resendConfirmation("alice@a.example");
    assertThat(mastodon.emails().isConfirmed()).isTrue();

    assertThat(server.lines())
        .containsExactly(
            "POST /api/v1/emails/confirmations",
            "POST /api/v1/emails/confirmations",
            "GET /api/v1/emails/check_confirmation");
    assertThat(body(server.asked().get(1))).isEqualTo("{\"email\":\"alice@a.example\"}");
  }

  @Test
  void listsOfOneAnswerArriveWithoutTheirBadElements() {
    server.answer("[" + STATUS + ",7]");

    assertThat(mastodon.statuses().get(List.of("1", "2")))
        .extracting(Status::id)
        .containsExactly("1");
  }
}
