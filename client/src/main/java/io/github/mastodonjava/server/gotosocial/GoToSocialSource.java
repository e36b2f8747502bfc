package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What GoToSocial says of an account's settings beyond Mastodon: {@code
 * GoToSocial.of(account.source())}.
 *
 * @param alsoKnownAsUris the accounts that this one may move from
 * @param statusContentType what new posts are written in, unless said otherwise
 * @param webVisibility which posts the profile's page shows: {@code public}, {@code unlisted} or
 *     {@code none}
 * @param webLayout {@code microblog} or {@code gallery}
 */
public record GoToSocialSource(
    List<String> alsoKnownAsUris,
    @Nullable String statusContentType,
    @Nullable String webVisibility,
    @Nullable String webLayout,
    Map<String, @Nullable Object> extra)
    implements Entity {}
