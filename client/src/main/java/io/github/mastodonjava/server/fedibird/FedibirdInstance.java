package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Fedibird says of itself beyond Mastodon: {@code Fedibird.of(instance)}.
 *
 * @param featureQuote whether posts can be quoted
 * @param fedibirdCapabilities such as {@code emoji_reaction}, {@code status_expire}, {@code
 *     visibility_mutual}
 */
public record FedibirdInstance(
    @Nullable Boolean featureQuote,
    List<String> fedibirdCapabilities,
    Map<String, @Nullable Object> extra)
    implements Entity {}
