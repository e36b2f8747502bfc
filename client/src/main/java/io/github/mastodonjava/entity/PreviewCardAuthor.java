package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The author of a page that a post links to: <a
 * href="https://docs.joinmastodon.org/entities/PreviewCardAuthor/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param account where the author is in the Fediverse
 */
public record PreviewCardAuthor(
    String name, String url, @Nullable Account account, Map<String, @Nullable Object> extra)
    implements Entity {}
