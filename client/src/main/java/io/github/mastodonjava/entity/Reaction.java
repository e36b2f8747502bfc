package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An emoji as the answer to an announcement: <a
 * href="https://docs.joinmastodon.org/entities/Reaction/">Mastodon documentation</a>.
 *
 * @param name the emoji, or the shortcode of a custom one
 * @param me whether the account that asks is among them; null without a login
 * @param url of a custom emoji
 * @param staticUrl {@code url}, but never moving
 */
public record Reaction(
    String name,
    Integer count,
    @Nullable Boolean me,
    @Nullable String url,
    @Nullable String staticUrl,
    Map<String, @Nullable Object> extra)
    implements Entity {}
