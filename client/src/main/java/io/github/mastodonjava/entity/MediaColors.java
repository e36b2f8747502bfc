package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Colours that go with a sound's cover: <a
 * href="https://docs.joinmastodon.org/entities/MediaAttachment/#meta">Mastodon documentation</a>.
 *
 * @param background {@code #rrggbb}, as the others
 */
public record MediaColors(
    @Nullable String background,
    @Nullable String foreground,
    @Nullable String accent,
    Map<String, @Nullable Object> extra)
    implements Entity {}
