package io.github.mastodonjava.server.fedibird;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.api.FollowOptions;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.api.RecordedRequests;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.Relationship;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.V1Instance;
import io.github.mastodonjava.entity.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What Fedibird says beyond Mastodon, and what it takes. */
class FedibirdViewsTest {
  private static final String STATUS =
      "{\"id\":\"1\",\"visibility\":\"private\",\"content\":\"<p>Hi</p>\","
          + "\"emoji_reactions\":[{\"name\":\"blobcat\",\"count\":1,\"url\":\"https://b.example/c\","
          + "\"static_url\":\"https://b.example/s\",\"domain\":\"b.example\","
          + "\"account_ids\":[\"7\"],\"me\":false}],\"emoji_reactioned\":false,"
          + "\"quote_id\":\"2\",\"expires_at\":\"2026-01-01T00:00:00.000Z\","
          + "\"expires_action\":\"mark\",\"visibility_ex\":\"limited\",\"searchability\":\"direct\","
          + "\"quote\":{\"id\":\"2\",\"content\":\"<p>Quoted</p>\",\"quote_muted\":false,"
          + "\"quote\":null}}";

  @Test
  void aStatusTellsItsReactions() {
    FedibirdStatus view = Fedibird.of(EntityJson.read(STATUS, Status.class));

    EmojiReaction reaction = view.emojiReactions().get(0);
    assertThat(reaction.name()).isEqualTo("blobcat");
    assertThat(reaction.domain()).isEqualTo("b.example");
    assertThat(reaction.accountIds()).containsExactly("7");
    assertThat(view.emojiReactioned()).isFalse();
  }

  @Test
  void aStatusTellsWhatItQuotes() {
    Status status = EntityJson.read(STATUS, Status.class);
    FedibirdStatus view = Fedibird.of(status);

    assertThat(view.quoteId()).isEqualTo("2");
    assertThat(view.quote()).extracting(Status::content).isEqualTo("<p>Quoted</p>");
    assertThat(EntityJson.write(status)).contains("\"quote_muted\":false");
  }

  @Test
  void aQuotedStatusTellsWhetherItsAuthorIsMuted() {
    Status quoted =
        Objects.requireNonNull(Fedibird.of(EntityJson.read(STATUS, Status.class)).quote(), "quote");

    assertThat(Fedibird.of(quoted).quoteMuted()).isFalse();
  }

  @Test
  void aStatusTellsItsEndAndWhoSeesIt() {
    FedibirdStatus view = Fedibird.of(EntityJson.read(STATUS, Status.class));

    assertThat(view.expiresAt()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(view.expiresAction()).isEqualTo(ExpiresAction.MARK);
    assertThat(view.visibilityEx()).isEqualTo(Fedibird.LIMITED);
    assertThat(view.searchability()).isEqualTo(Searchability.DIRECT);
  }

  @Test
  void aStatusOfAnotherServerTellsNothing() {
    FedibirdStatus view = Fedibird.of(EntityJson.read("{\"id\":\"1\"}", Status.class));

    assertThat(view.emojiReactions()).isEmpty();
    assertThat(view.quote()).isNull();
  }

  @Test
  void accountsNotificationsRelationshipsAndInstancesTellTheirs() {
    assertThat(
            Fedibird.of(EntityJson.read("{\"id\":\"7\",\"subscribing_count\":4}", Account.class))
                .subscribingCount())
        .isEqualTo(4);
    assertThat(
            Fedibird.of(
                    EntityJson.read(
                        "{\"id\":\"1\",\"type\":\"emoji_reaction\",\"emoji_reaction\":"
                            + "{\"name\":\"☕\"}}",
                        Notification.class))
                .emojiReaction())
        .extracting(EmojiReaction::name)
        .isEqualTo("☕");
    assertThat(
            Fedibird.of(
                    EntityJson.read(
                        "{\"id\":\"7\",\"delivery_following\":true,\"account_subscribing\":"
                            + "{\"-1\":{\"reblogs\":true}}}",
                        Relationship.class))
                .accountSubscribing())
        .containsKey("-1");
    assertThat(
            Fedibird.of(
                    EntityJson.read(
                        "{\"feature_quote\":true,\"fedibird_capabilities\":[\"emoji_reaction\"]}",
                        V1Instance.class))
                .fedibirdCapabilities())
        .containsExactly("emoji_reaction");
  }

  @Test
  void aReactionIsANotificationTypeOfItsOwn() {
    Notification notification =
        EntityJson.read("{\"id\":\"1\",\"type\":\"emoji_reaction\"}", Notification.class);

    assertThat(notification.type()).isEqualTo(Fedibird.EMOJI_REACTION);
  }

  @Test
  void whoReactedIsToldWithTheEmoji() {
    EmojiReactionedBy reaction =
        Fedibird.of(
                RecordedRequests.answeredWith(
                    "[{\"name\":\"☕\",\"account\":{\"id\":\"7\",\"acct\":\"a\"}}]"))
            .statuses()
            .reactionedBy("1")
            .items()
            .get(0);

    assertThat(reaction.name()).isEqualTo("☕");
    assertThat(reaction.account()).extracting(Account::acct).isEqualTo("a");
  }

  @Test
  void circlesAreAPage() {
    assertThat(
            Fedibird.of(RecordedRequests.answeredWith("[{\"id\":\"3\",\"title\":\"Friends\"}]"))
                .circles()
                .list()
                .items())
        .containsExactly(new Circle("3", "Friends", Map.of()));
  }

  @Test
  void aStatusIsPostedWithItsParameters() {
    NewStatus status =
        NewStatus.text("Hi")
            .visibility(Visibility.PUBLIC)
            .with(Fedibird.quoteId("2"))
            .with(Fedibird.expiresIn(Duration.ofHours(1)))
            .with(Fedibird.expiresAction(ExpiresAction.DELETE))
            .with(Fedibird.searchability(Searchability.PRIVATE))
            .with(Fedibird.scheduledIn(Duration.ofMinutes(10)))
            .with(Fedibird.statusReferenceIds(List.of("5")));

    assertThat(status.parameters().values())
        .isEqualTo(
            Map.of(
                "status", "Hi",
                "visibility", "public",
                "quote_id", "2",
                "expires_in", 3600L,
                "expires_action", "delete",
                "searchability", "private",
                "scheduled_in", 600L,
                "status_reference_ids", List.of("5")));
  }

  @Test
  void aStatusForACircleIsForNobodyElse() {
    assertThat(NewStatus.text("Hi").with(Fedibird.circle("3")).parameters().values())
        .containsEntry("visibility", "limited")
        .containsEntry("circle_id", "3");
  }

  @Test
  void aStatusExpiresAtATime() {
    assertThat(
            NewStatus.text("Hi")
                .with(Fedibird.expiresAt(Instant.parse("2026-01-01T00:00:00Z")))
                .parameters()
                .values())
        .containsEntry("expires_at", "2026-01-01T00:00:00Z");
  }

  @Test
  void aFollowNeedNotBringPostsHome() {
    assertThat(FollowOptions.DEFAULT.with(Fedibird.delivery(false)).parameters().values())
        .isEqualTo(Map.of("delivery", false));
  }
}
