package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Fedibird says of a relationship beyond Mastodon: {@code Fedibird.of(relationship)}.
 *
 * @param deliveryFollowing whether what the other posts comes into the home timeline
 * @param accountSubscribing by the lists that the other's posts come into: with {@code -1} for the
 *     home timeline; whether boosts come too, and whether only media do
 */
public record FedibirdRelationship(
    @Nullable Boolean deliveryFollowing,
    Map<String, Object> accountSubscribing,
    Map<String, @Nullable Object> extra)
    implements Entity {}
