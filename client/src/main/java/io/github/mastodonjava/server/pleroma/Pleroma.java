package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.AccountSource;
import io.github.mastodonjava.entity.BaseAccount;
import io.github.mastodonjava.entity.Conversation;
import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.Marker;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.Relationship;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.V1Instance;
import io.github.mastodonjava.entity.Visibility;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Parameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Pleroma's own, most of it Akkoma's too: endpoints, as {@code Pleroma.of(mastodon).chats()}; what
 * it says of Mastodon's entities, as {@code Pleroma.of(status).emojiReactions()}; parameters of
 * Mastodon's endpoints, as {@code
 * NewStatus.text("*Hello*").with(Pleroma.contentType("text/markdown"))}. Nothing is checked before
 * it is sent: a server that is no Pleroma answers as it likes.
 *
 * @see <a
 *     href="https://docs.pleroma.social/backend/development/API/differences_in_mastoapi_responses/">
 *     Pleroma documentation</a>
 */
public final class Pleroma {
  /** Everybody on the server, and nobody else. */
  public static final Visibility LOCAL = new Visibility("local");

  /** Those in a list: how such a post is told from others; to post one, see {@link #list}. */
  public static final Visibility LIST = new Visibility("list");

  /** Somebody reacted to a post with an emoji. */
  public static final NotificationType EMOJI_REACTION =
      new NotificationType("pleroma:emoji_reaction");

  /** Somebody wrote in a chat; only where it is asked for. */
  public static final NotificationType CHAT_MENTION = new NotificationType("pleroma:chat_mention");

  /** Somebody filed a report; only where it is asked for. */
  public static final NotificationType REPORT = new NotificationType("pleroma:report");

  /** Somebody who is followed moved to another account. */
  public static final NotificationType MOVE = new NotificationType("move");

  private final Exchange exchange;

  private Pleroma(Exchange exchange) {
    this.exchange = exchange;
  }

  /** The server's own endpoints, through a client: {@code Pleroma.of(mastodon)}. */
  public static Pleroma of(Exchange exchange) {
    return new Pleroma(exchange);
  }

  /** What Pleroma says more of a status. */
  public static PleromaStatus of(Status status) {
    return EntityJson.fromExtra(status.extra().get("pleroma"), PleromaStatus.class);
  }

  /** What Pleroma says more of an account. */
  public static PleromaAccount of(BaseAccount account) {
    return EntityJson.fromExtra(account.extra().get("pleroma"), PleromaAccount.class);
  }

  /** What Pleroma says more of the user's own account, as it is edited. */
  public static PleromaSource of(AccountSource source) {
    return EntityJson.fromExtra(source.extra().get("pleroma"), PleromaSource.class);
  }

  /** What Pleroma says more of a notification. */
  public static PleromaNotification of(Notification notification) {
    return EntityJson.fromExtra(PleromaExtra.of(notification), PleromaNotification.class);
  }

  /** What Pleroma says more of a conversation. */
  public static PleromaConversation of(Conversation conversation) {
    return EntityJson.fromExtra(conversation.extra().get("pleroma"), PleromaConversation.class);
  }

  /** What Pleroma says more of an attachment. */
  public static PleromaMediaAttachment of(MediaAttachment attachment) {
    return EntityJson.fromExtra(attachment.extra().get("pleroma"), PleromaMediaAttachment.class);
  }

  /** What Pleroma says more of a marker. */
  public static PleromaMarker of(Marker marker) {
    return EntityJson.fromExtra(marker.extra().get("pleroma"), PleromaMarker.class);
  }

  /** What Pleroma says more of a relationship. */
  public static PleromaRelationship of(Relationship relationship) {
    return EntityJson.fromExtra(relationship.extra(), PleromaRelationship.class);
  }

  /** What Pleroma says more of itself. */
  public static PleromaInstance of(Instance instance) {
    return EntityJson.fromExtra(PleromaExtra.of(instance), PleromaInstance.class);
  }

  /** What Pleroma says more of itself, in the older form. */
  public static PleromaInstance of(V1Instance instance) {
    return EntityJson.fromExtra(PleromaExtra.of(instance), PleromaInstance.class);
  }

  /** Those in a list of the user: for a new status. */
  public static Visibility list(String listId) {
    return new Visibility("list:" + listId);
  }

  /**
   * Of a new or edited status: what it is written in, one of {@link PleromaMetadata#postFormats}:
   * {@code text/plain}, {@code text/markdown}, {@code text/html}, {@code text/bbcode}, {@code
   * text/x.misskeymarkdown}.
   */
  public static Parameters contentType(String mediaType) {
    return Parameters.NONE.with("content_type", mediaType);
  }

  /** Of a new status: the one that it quotes. */
  public static Parameters quoteId(String statusId) {
    return Parameters.NONE.with("quote_id", statusId);
  }

  /** Of a new status: when it deletes itself; at least an hour from now. */
  public static Parameters expiresIn(Duration duration) {
    return Parameters.NONE.with("expires_in", duration);
  }

  /** Of a new status: whether it is only shown to its author, as it would be, and not posted. */
  public static Parameters preview(boolean preview) {
    return Parameters.NONE.with("preview", preview);
  }

  /** Of a new status: whom it is for, by their addresses; whom it mentions then does not count. */
  public static Parameters to(List<String> accts) {
    return Parameters.NONE.with("to", accts);
  }

  /** Of a new status: the conversation that it answers; it is direct then. */
  public static Parameters inReplyToConversation(String id) {
    return Parameters.NONE.with("in_reply_to_conversation_id", id);
  }

  /** Of timelines, notifications and an account's statuses: also what is muted. */
  public static Parameters withMuted() {
    return Parameters.NONE.with("with_muted", true);
  }

  /** Of timelines, notifications and an account's statuses: without those of these. */
  public static Parameters excludeVisibilities(List<Visibility> visibilities) {
    return Parameters.NONE.with("exclude_visibilities", visibilities);
  }

  /** Of the home and the public timeline: only replies to the user or to whom the user follows. */
  public static Parameters repliesToFollowing() {
    return Parameters.NONE.with("reply_visibility", "following");
  }

  /** Of the home and the public timeline: only replies to the user. */
  public static Parameters repliesToSelf() {
    return Parameters.NONE.with("reply_visibility", "self");
  }

  /** Of the public timeline: only what this server posted. */
  public static Parameters instance(String domain) {
    return Parameters.NONE.with("instance", domain);
  }

  /** Of notifications: also types that are told only where they are asked for, and no others. */
  public static Parameters includeTypes(List<NotificationType> types) {
    return Parameters.NONE.with("include_types", types);
  }

  /** Of accounts in lists: with their {@link PleromaAccount#relationship}. */
  public static Parameters withRelationships() {
    return Parameters.NONE.with("with_relationships", true);
  }

  /** Of the profile: whether others may begin chats. */
  public static Parameters acceptsChatMessages(boolean accepted) {
    return Parameters.NONE.with("accepts_chat_messages", accepted);
  }

  /** Of the profile: whether nobody sees who follows the user. */
  public static Parameters hideFollowers(boolean hidden) {
    return Parameters.NONE.with("hide_followers", hidden);
  }

  /** Of the profile: whether nobody sees whom the user follows. */
  public static Parameters hideFollows(boolean hidden) {
    return Parameters.NONE.with("hide_follows", hidden);
  }

  /** Of the profile: whether nobody sees the user's favourites. */
  public static Parameters hideFavorites(boolean hidden) {
    return Parameters.NONE.with("hide_favorites", hidden);
  }

  /** Of the profile: what a program stores for its user; what others store stays. */
  public static Parameters settingsStore(String program, Map<String, ?> settings) {
    return Parameters.NONE.with("pleroma_settings_store", Map.of(program, settings));
  }

  /** Accounts: subscribing to them, their favourites. */
  public PleromaAccounts accounts() {
    return new PleromaAccounts(exchange);
  }

  /** Copies of all that the account has. */
  public Backups backups() {
    return new Backups(exchange);
  }

  /** Conversations in messages that are no posts. */
  public Chats chats() {
    return new Chats(exchange);
  }

  /** Conversations of direct posts. */
  public PleromaConversations conversations() {
    return new PleromaConversations(exchange);
  }

  /** Adding what a file lists. */
  public Imports imports() {
    return new Imports(exchange);
  }

  /** The picture on the web page. */
  public Mascot mascot() {
    return new Mascot(exchange);
  }

  /** Notifications that were read. */
  public PleromaNotifications notifications() {
    return new PleromaNotifications(exchange);
  }

  /** Reactions to posts. */
  public EmojiReactions reactions() {
    return new EmojiReactions(exchange);
  }

  /** What people listened to. */
  public Scrobbles scrobbles() {
    return new Scrobbles(exchange);
  }

  /** The server itself: emojis, health. */
  public PleromaServer server() {
    return new PleromaServer(exchange);
  }

  /** Settings of the account. */
  public PleromaSettings settings() {
    return new PleromaSettings(exchange);
  }
}
