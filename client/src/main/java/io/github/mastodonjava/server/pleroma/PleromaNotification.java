package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Pleroma and Akkoma say of a notification beyond Mastodon: {@code Pleroma.of(notification)}.
 *
 * @param isSeen whether it was {@linkplain PleromaNotifications#read read}
 * @param isMuted whether it is from an account that is muted
 * @param emoji of {@link Pleroma#EMOJI_REACTION}
 * @param emojiUrl the picture of a custom emoji
 * @param chatMessage of {@link Pleroma#CHAT_MENTION}
 * @param target of {@link Pleroma#MOVE}: the new account
 */
public record PleromaNotification(
    @Nullable Boolean isSeen,
    @Nullable Boolean isMuted,
    @Nullable String emoji,
    @Nullable String emojiUrl,
    @Nullable ChatMessage chatMessage,
    @Nullable Account target,
    Map<String, @Nullable Object> extra)
    implements Entity {}
