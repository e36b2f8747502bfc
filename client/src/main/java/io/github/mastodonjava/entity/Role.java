package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A role with its permissions: <a href="https://docs.joinmastodon.org/entities/Role/">Mastodon
 * documentation</a>.
 *
 * @param id {@code -99} is the role that everybody has
 * @param name may be empty
 * @param permissions a sum of flags as decimal digits; other servers' may be past the range of
 *     {@code long}
 * @param color {@code #rrggbb}, or empty for none
 * @param highlighted whether it is shown on the profile
 * @param collectionLimit how many collections the account may make; since Mastodon 4.6
 */
public record Role(
    String id,
    String name,
    String permissions,
    String color,
    Boolean highlighted,
    @Nullable Integer collectionLimit,
    Map<String, @Nullable Object> extra)
    implements Entity {}
