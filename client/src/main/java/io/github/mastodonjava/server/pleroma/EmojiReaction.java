package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An emoji that people reacted with to a post.
 *
 * @param name the emoji itself, or the shortcode of a custom one, with {@code @domain} if it is of
 *     another server
 * @param me whether the account that asks is among them; null without a login
 * @param accounts who they are; only where the reactions were asked for
 * @param accountIds who they are; only within a post, and not from all versions
 * @param url the picture of a custom emoji
 */
public record EmojiReaction(
    String name,
    Integer count,
    @Nullable Boolean me,
    List<Account> accounts,
    List<String> accountIds,
    @Nullable String url,
    Map<String, @Nullable Object> extra)
    implements Entity {}
