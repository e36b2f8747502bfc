package io.github.mastodonjava.server.akkoma;

import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An emoji that people reacted with to a post.
 *
 * @param name the emoji itself, or the shortcode of a custom one, with {@code @domain} if it is of
 *     another server
 * @param me whether the account that asks is among them
 * @param accountIds who they are
 * @param url the picture of a custom emoji
 */
public record AkkomaReaction(
    String name,
    Integer count,
    @Nullable Boolean me,
    List<String> accountIds,
    @Nullable String url,
    Map<String, @Nullable Object> extra)
    implements Entity {}
