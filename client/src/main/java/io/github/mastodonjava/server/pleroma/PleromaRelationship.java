package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Pleroma and Akkoma say of a relationship beyond Mastodon: {@code Pleroma.of(relationship)}.
 *
 * @param subscribing whether the other's posts make notifications
 */
public record PleromaRelationship(
    @Nullable Boolean subscribing, Map<String, @Nullable Object> extra) implements Entity {}
