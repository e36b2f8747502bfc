package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Visibility;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Fedibird says of a notification beyond Mastodon: {@code Fedibird.of(notification)}.
 *
 * @param emojiReaction of {@link Fedibird#EMOJI_REACTION}
 * @param reblogVisibility of a boost
 */
public record FedibirdNotification(
    @Nullable EmojiReaction emojiReaction,
    @Nullable Visibility reblogVisibility,
    Map<String, @Nullable Object> extra)
    implements Entity {}
