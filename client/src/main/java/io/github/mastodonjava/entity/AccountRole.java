package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A role, as everybody sees it on a profile: <a
 * href="https://docs.joinmastodon.org/entities/Account/#AccountRole">Mastodon documentation</a>.
 *
 * @param color {@code #rrggbb}, or empty for none
 */
public record AccountRole(String id, String name, String color, Map<String, @Nullable Object> extra)
    implements Entity {}
