package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reacted to a post. Servers of 2022 send the account itself in its place, which is
 * then in {@code extra}.
 *
 * @param name the emoji itself, or the shortcode of a custom one
 * @param url the picture of a custom emoji, as {@code staticUrl}
 */
public record EmojiReactionedBy(
    @Nullable String name,
    @Nullable String url,
    @Nullable String staticUrl,
    @Nullable String domain,
    @Nullable Account account,
    Map<String, @Nullable Object> extra)
    implements Entity {}
