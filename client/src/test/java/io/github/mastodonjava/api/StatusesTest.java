package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.entity.QuoteApprovalPolicy;
import io.github.mastodonjava.entity.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StatusesTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final Statuses statuses = new Statuses(sent);

  @Test
  void severalAreAskedForAtOnce() {
    statuses.get(List.of("1", "2"));

    assertThat(sent.last()).isEqualTo("GET /api/v1/statuses query {id: ['1', '2']}");
  }

  @Test
  void postSaysTheText() {
    statuses.post("Hello");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses body {status: 'Hello'}");
  }

  @Test
  void timeOfAScheduledStatusGoesIntoTheBody() {
    statuses.schedule(NewStatus.text("Later"), Instant.parse("2030-01-02T03:04:05Z"));

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/statuses body {status: 'Later', scheduled_at: "
                + "'2030-01-02T03:04:05Z'}");
  }

  @Test
  void deletionOfMediaIsSaidInTheQuery() {
    statuses.deleteWithMedia("3");

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/statuses/3 query {delete_media: true}");
  }

  @Test
  void editSaysAllThatWasSaid() {
    statuses.edit(
        "3",
        StatusUpdate.text("Hello")
            .spoilerText("Greeting")
            .sensitive(true)
            .language("en")
            .mediaIds(List.of("8"))
            .mediaAttributes(List.of(MediaAttributes.of("8").altText("A cat").focus(0.5, -1)))
            .quoteApprovalPolicy(QuoteApprovalPolicy.NOBODY));

    assertThat(sent.last())
        .isEqualTo(
            "PUT /api/v1/statuses/3 body {status: 'Hello', spoiler_text: 'Greeting', "
                + "sensitive: true, language: 'en', media_ids: ['8'], media_attributes: [{id: "
                + "'8', description: 'A cat', focus: '0.5,-1.0'}], quote_approval_policy: "
                + "'nobody'}");
  }

  @Test
  void pollOfAnEditIsNested() {
    statuses.edit(
        "3",
        StatusUpdate.text("?")
            .poll(NewPoll.of(List.of("a", "b"), Duration.ofHours(1)).multiple().hideTotals()));

    assertThat(sent.last())
        .isEqualTo(
            "PUT /api/v1/statuses/3 body {status: '?', poll: {options: ['a', 'b'], "
                + "expires_in: 3600, multiple: true, hide_totals: true}}");
  }

  @Test
  void editCanBeOfMediaAlone() {
    statuses.edit("3", StatusUpdate.media(List.of("8")));

    assertThat(sent.last()).isEqualTo("PUT /api/v1/statuses/3 body {media_ids: ['8']}");
  }

  @Test
  void interactionPolicyGoesIntoTheBody() {
    statuses.changeInteractionPolicy("3", QuoteApprovalPolicy.FOLLOWERS);

    assertThat(sent.last())
        .isEqualTo(
            "PUT /api/v1/statuses/3/interaction_policy body {quote_approval_policy: "
                + "'followers'}");
  }

  @Test
  void translationIsIntoTheUsersLanguageUnlessSaid() {
    statuses.translate("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/translate");
  }

  @Test
  void languageOfATranslationGoesIntoTheBody() {
    statuses.translate("3", "de");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/translate body {lang: 'de'}");
  }

  @Test
  void boostIsAsVisibleAsTheServerChoosesUnlessSaid() {
    statuses.reblog("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/reblog");
  }

  @Test
  void visibilityOfABoostGoesIntoTheBody() {
    statuses.reblog("3", Visibility.PRIVATE);

    assertThat(sent.last())
        .isEqualTo("POST /api/v1/statuses/3/reblog body {visibility: 'private'}");
  }

  @Test
  void rebloggersComeInPages() {
    statuses.rebloggedBy("3", Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/statuses/3/reblogged_by query {limit: 5}");
  }

  @Test
  void thoseWhoseFavouriteItIsComeInPages() {
    statuses.favouritedBy("3", Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/statuses/3/favourited_by query {limit: 5}");
  }

  @Test
  void quotesComeInPages() {
    statuses.quotes("3", Paging.limit(5));

    assertThat(sent.last()).isEqualTo("GET /api/v1/statuses/3/quotes query {limit: 5}");
  }

  @Test
  void revokedQuoteIsNamedAfterTheQuotedStatus() {
    statuses.revokeQuote("3", "4");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/quotes/4/revoke");
  }

  @Test
  void sourceIsAskedFor() {
    statuses.source("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/statuses/3/source");
  }

  @Test
  void historyIsAskedFor() {
    statuses.history("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/statuses/3/history");
  }

  @Test
  void contextIsAskedFor() {
    statuses.context("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/statuses/3/context");
  }

  @Test
  void unreblogGoesToTheStatus() {
    statuses.unreblog("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/unreblog");
  }

  @Test
  void favouriteGoesToTheStatus() {
    statuses.favourite("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/favourite");
  }

  @Test
  void unfavouriteGoesToTheStatus() {
    statuses.unfavourite("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/unfavourite");
  }

  @Test
  void bookmarkGoesToTheStatus() {
    statuses.bookmark("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/bookmark");
  }

  @Test
  void unbookmarkGoesToTheStatus() {
    statuses.unbookmark("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/unbookmark");
  }

  @Test
  void muteGoesToTheStatus() {
    statuses.mute("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/mute");
  }

  @Test
  void unmuteGoesToTheStatus() {
    statuses.unmute("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/unmute");
  }

  @Test
  void pinGoesToTheStatus() {
    statuses.pin("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/pin");
  }

  @Test
  void unpinGoesToTheStatus() {
    statuses.unpin("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/statuses/3/unpin");
  }

  @Test
  void boostCannotBeDirect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statuses.reblog("3", Visibility.DIRECT))
        .withMessage("a boost cannot be direct");
  }

  @Test
  void focalPointLiesWithinThePicture() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MediaAttributes.of("8").focus(0, Double.NaN));
  }
}
