package io.github.mastodonjava.push;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.error.MastodonDecodeException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a push tells of a notification: enough to show it without a call. Mastodon's documentation
 * names the fields <a href="https://docs.joinmastodon.org/methods/push/">in its description of the
 * Web Push API</a>.
 *
 * @param accessToken the token that the subscription was made with, a secret; servers other than
 *     Mastodon may leave it out
 * @param preferredLocale the language of {@code title}
 * @param notificationId see {@link #notification}
 * @param icon the picture of the account that it comes from
 * @param title one line in the user's language
 * @param body the beginning of the post, as plain text; at most 140 characters
 */
public record PushMessage(
    @Nullable String accessToken,
    @Nullable String preferredLocale,
    String notificationId,
    NotificationType notificationType,
    @Nullable String icon,
    String title,
    String body,
    Map<String, @Nullable Object> extra)
    implements Entity {

  /** Reads the content of a push; null if it is none of Mastodon's. */
  static @Nullable PushMessage read(byte[] content) {
    try {
      String json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      PushMessage message = EntityJson.read(json, PushMessage.class);
      boolean complete = message.notificationId() != null && message.notificationType() != null;
      return complete ? message : null;
    } catch (CharacterCodingException | MastodonDecodeException e) {
      return null;
    }
  }

  /**
   * Asks the server for the notification itself, with the account and the status.
   *
   * @param mastodon a client of the account that subscribed; scope {@code read:notifications}
   * @throws io.github.mastodonjava.error.MastodonNotFoundException if it is gone
   */
  public Notification notification(Mastodon mastodon) {
    return mastodon.notifications().get(notificationId);
  }

  /** Without the access token, and without the values of {@code extra}. */
  @Override
  public String toString() {
    return "PushMessage[accessToken=***, preferredLocale="
        + preferredLocale
        + ", notificationId="
        + notificationId
        + ", notificationType="
        + notificationType
        + ", icon="
        + icon
        + ", title="
        + title
        + ", body="
        + body
        + ", extra="
        + extra.keySet()
        + "]";
  }
}
