package io.github.mastodonjava.server.pleroma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.AccountStatuses;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.api.NotificationFilter;
import io.github.mastodonjava.api.ProfileUpdate;
import io.github.mastodonjava.api.TimelineFilter;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Conversation;
import io.github.mastodonjava.entity.CredentialAccount;
import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.Marker;
import io.github.mastodonjava.entity.MediaAttachment;
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

/** What Pleroma says beyond Mastodon, and what it takes. */
class PleromaViewsTest {
  private static final String STATUS =
      "{\"id\":\"9hptFmVJ02khbzYJaS\",\"visibility\":\"list\",\"content\":\"Hi\","
          + "\"pleroma\":{\"content\":{\"text/plain\":\"Hi\"},\"conversation_id\":13679,"
          + "\"direct_conversation_id\":null,\"local\":true,\"thread_muted\":false,"
          + "\"emoji_reactions\":[{\"name\":\"☕\",\"count\":1,\"me\":true,\"url\":null,"
          + "\"account_ids\":[\"9x\"]}],\"expires_at\":\"2026-01-01T00:00:00.000Z\","
          + "\"quote\":{\"id\":\"9q\"},\"quotes_count\":3,\"sparkle\":[1]}}";

  @Test
  void aStatusTellsItsReactions() {
    PleromaStatus view = Pleroma.of(EntityJson.read(STATUS, Status.class));

    assertThat(view.emojiReactions())
        .extracting(EmojiReaction::name, EmojiReaction::count, EmojiReaction::me)
        .containsExactly(tuple("☕", 1, true));
    assertThat(view.expiresAt()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(view.content()).isEqualTo(Map.of("text/plain", "Hi"));
    assertThat(view.quote()).extracting(Status::id).isEqualTo("9q");
  }

  @Test
  void nothingOfAStatusIsLost() {
    Status status = EntityJson.read(STATUS, Status.class);

    assertThat(EntityJson.write(status)).isEqualTo(STATUS);
    assertThat(Pleroma.of(status).extra()).containsEntry("sparkle", List.of(1L));
  }

  @Test
  void anIdThatIsANumberIsATextToo() {
    assertThat(Pleroma.of(EntityJson.read(STATUS, Status.class)).conversationId())
        .isEqualTo("13679");
  }

  @Test
  void aVisibilityThatMastodonDoesNotHaveIsNoneOfMastodons() {
    assertThat(EntityJson.read(STATUS, Status.class).visibility())
        .isEqualTo(Pleroma.LIST)
        .isNotEqualTo(Visibility.PUBLIC);
  }

  @Test
  void aStatusOfAnotherServerTellsNothing() {
    PleromaStatus view = Pleroma.of(EntityJson.read("{\"id\":\"1\"}", Status.class));

    assertThat(view.emojiReactions()).isEmpty();
    assertThat(view.local()).isNull();
    assertThat(view.extra()).isEmpty();
  }

  @Test
  void anAccountTellsWhatItHides() {
    Account account =
        EntityJson.read(
            "{\"id\":\"9x\",\"fqn\":\"a@b.example\",\"pleroma\":{\"hide_followers\":true,"
                + "\"is_admin\":false,\"tags\":[\"mrf\"],\"background_image\":null,"
                + "\"relationship\":{\"id\":\"9x\",\"following\":true},"
                + "\"notification_settings\":{\"block_from_strangers\":true}}}",
            Account.class);

    PleromaAccount view = Pleroma.of(account);

    assertThat(view.hideFollowers()).isTrue();
    assertThat(view.tags()).containsExactly("mrf");
    assertThat(view.relationship()).extracting(Relationship::following).isEqualTo(true);
    assertThat(view.notificationSettings())
        .extracting(NotificationSettings::blockFromStrangers)
        .isEqualTo(true);
  }

  @Test
  void anEmptyRelationshipIsOneWithoutAnything() {
    PleromaAccount view =
        Pleroma.of(
            EntityJson.read("{\"id\":\"9x\",\"pleroma\":{\"relationship\":{}}}", Account.class));

    assertThat(view.relationship()).isNotNull();
  }

  @Test
  void anAccountsSourceTellsItsType() {
    CredentialAccount account =
        EntityJson.read(
            "{\"id\":\"9x\",\"source\":{\"note\":\"\",\"pleroma\":{\"actor_type\":\"Person\","
                + "\"show_role\":true}}}",
            CredentialAccount.class);

    assertThat(Pleroma.of(account.source()).actorType()).isEqualTo("Person");
    assertThat(Pleroma.of(account.source()).showRole()).isTrue();
  }

  @Test
  void aReactionIsANotificationWithItsEmoji() {
    String json =
        "{\"id\":\"1\",\"type\":\"pleroma:emoji_reaction\",\"account\":{\"id\":\"9x\"},"
            + "\"status\":{\"id\":\"9s\"},\"emoji\":\"☕\",\"emoji_url\":null,"
            + "\"pleroma\":{\"is_seen\":false,\"is_muted\":false}}";

    Notification notification = EntityJson.read(json, Notification.class);
    PleromaNotification view = Pleroma.of(notification);

    assertThat(notification.type()).isEqualTo(Pleroma.EMOJI_REACTION);
    assertThat(notification.account().id()).isEqualTo("9x");
    assertThat(notification.status()).extracting(Status::id).isEqualTo("9s");
    assertThat(view.emoji()).isEqualTo("☕");
    assertThat(view.isSeen()).isFalse();
    assertThat(EntityJson.write(notification)).isEqualTo(json);
  }

  @Test
  void aNotificationOfAMoveTellsTheNewAccount() {
    Notification notification =
        EntityJson.read(
            "{\"id\":\"1\",\"type\":\"move\",\"target\":{\"id\":\"9y\"}}", Notification.class);

    assertThat(Pleroma.of(notification).target()).extracting(Account::id).isEqualTo("9y");
  }

  @Test
  void aConversationTellsItsRecipients() {
    Conversation conversation =
        EntityJson.read(
            "{\"id\":\"1\",\"pleroma\":{\"recipients\":[{\"id\":\"9x\"}]}}", Conversation.class);

    assertThat(Pleroma.of(conversation).recipients()).extracting(Account::id).containsExactly("9x");
  }

  @Test
  void filesMarkersAndRelationshipsTellTheirs() {
    assertThat(
            Pleroma.of(
                    EntityJson.read(
                        "{\"pleroma\":{\"mime_type\":\"image/png\"}}", MediaAttachment.class))
                .mimeType())
        .isEqualTo("image/png");
    assertThat(
            Pleroma.of(EntityJson.read("{\"pleroma\":{\"unread_count\":3}}", Marker.class))
                .unreadCount())
        .isEqualTo(3);
    assertThat(
            Pleroma.of(EntityJson.read("{\"subscribing\":true}", Relationship.class)).subscribing())
        .isTrue();
  }

  @Test
  void bothFormsOfTheInstanceTellWhatTheServerCan() {
    String object =
        "\"pleroma\":{\"metadata\":{\"features\":[\"quote_posting\"],\"post_formats\":"
            + "[\"text/plain\",\"text/markdown\"],\"fields_limits\":{\"max_fields\":10}},"
            + "\"vapid_public_key\":\"key\"}";
    V1Instance v1 =
        EntityJson.read(
            "{\"version\":\"2.7.2 (compatible; Pleroma 2.9.0)\",\"max_toot_chars\":5000,"
                + "\"upload_limit\":16000000,"
                + object
                + "}",
            V1Instance.class);
    Instance v2 = EntityJson.read("{" + object + "}", Instance.class);

    assertThat(Pleroma.of(v1).maxTootChars()).isEqualTo(5000);
    assertThat(Pleroma.of(v1).metadata()).isEqualTo(Pleroma.of(v2).metadata());
    PleromaMetadata metadata = Objects.requireNonNull(Pleroma.of(v2).metadata(), "metadata");
    assertThat(metadata.features()).containsExactly("quote_posting");
    assertThat(metadata.fieldsLimits()).extracting(FieldsLimits::maxFields).isEqualTo(10);
  }

  @Test
  void aStatusIsPostedWithItsParameters() {
    NewStatus status =
        NewStatus.text("*Hi*")
            .visibility(Pleroma.list("7"))
            .with(Pleroma.contentType("text/markdown"))
            .with(Pleroma.quoteId("9q"))
            .with(Pleroma.expiresIn(Duration.ofHours(2)))
            .with(Pleroma.preview(true))
            .with(Pleroma.to(List.of("lain@b.example")))
            .with(Pleroma.inReplyToConversation("3"));

    assertThat(status.parameters().values())
        .isEqualTo(
            Map.of(
                "status", "*Hi*",
                "visibility", "list:7",
                "content_type", "text/markdown",
                "quote_id", "9q",
                "expires_in", 7200L,
                "preview", true,
                "to", List.of("lain@b.example"),
                "in_reply_to_conversation_id", "3"));
  }

  @Test
  void listsAreAskedForWithItsParameters() {
    assertThat(
            Paging.limit(5)
                .with(Pleroma.withMuted())
                .with(Pleroma.repliesToSelf())
                .parameters()
                .values())
        .isEqualTo(Map.of("limit", 5, "with_muted", true, "reply_visibility", "self"));
    assertThat(
            TimelineFilter.ALL
                .with(Pleroma.instance("b.example"))
                .with(Pleroma.repliesToFollowing())
                .parameters()
                .values())
        .isEqualTo(Map.of("instance", "b.example", "reply_visibility", "following"));
    assertThat(
            NotificationFilter.ALL
                .with(Pleroma.includeTypes(List.of(Pleroma.CHAT_MENTION)))
                .with(Pleroma.excludeVisibilities(List.of(Visibility.DIRECT, Pleroma.LOCAL)))
                .parameters()
                .values())
        .isEqualTo(
            Map.of(
                "include_types",
                List.of("pleroma:chat_mention"),
                "exclude_visibilities",
                List.of("direct", "local")));
    assertThat(
            AccountStatuses.ALL
                .with(Pleroma.withMuted())
                .with(Pleroma.withRelationships())
                .parameters()
                .values())
        .isEqualTo(Map.of("with_muted", true, "with_relationships", true));
  }

  @Test
  void aProfileIsChangedWithItsParameters() {
    assertThat(
            ProfileUpdate.UNCHANGED
                .with(Pleroma.hideFavorites(true))
                .with(Pleroma.hideFollowers(true))
                .with(Pleroma.hideFollows(false))
                .with(Pleroma.acceptsChatMessages(false))
                .with(Pleroma.settingsStore("app", Map.of("font", "big")))
                .parameters()
                .values())
        .isEqualTo(
            Map.of(
                "hide_favorites", true,
                "hide_followers", true,
                "hide_follows", false,
                "accepts_chat_messages", false,
                "pleroma_settings_store", Map.of("app", Map.of("font", "big"))));
  }
}
