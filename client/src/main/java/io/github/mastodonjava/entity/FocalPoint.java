package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The point of a picture that matters: <a
 * href="https://docs.joinmastodon.org/api/guidelines/#focal-points">Mastodon documentation</a>.
 *
 * @param x from -1 (left) to 1 (right)
 * @param y from -1 (bottom) to 1 (top)
 */
public record FocalPoint(
    @Nullable Double x, @Nullable Double y, Map<String, @Nullable Object> extra)
    implements Entity {}
