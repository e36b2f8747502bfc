package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An emoji that people reacted with to a post.
 *
 * @param name the emoji itself, or the shortcode of a custom one
 * @param me whether the account that asks is among them; null without a login
 * @param url the picture of a custom emoji, as {@code staticUrl}
 * @param domain of the server that a custom emoji is of; null for its own
 */
public record EmojiReaction(
    String name,
    Integer count,
    @Nullable Boolean me,
    List<String> accountIds,
    @Nullable String url,
    @Nullable String staticUrl,
    @Nullable String domain,
    Map<String, @Nullable Object> extra)
    implements Entity {}
