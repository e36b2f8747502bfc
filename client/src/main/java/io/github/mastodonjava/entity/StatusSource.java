package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a post typed: <a
 * href="https://docs.joinmastodon.org/entities/StatusSource/">Mastodon documentation</a>.
 */
public record StatusSource(
    String id, String text, String spoilerText, Map<String, @Nullable Object> extra)
    implements Entity {}
