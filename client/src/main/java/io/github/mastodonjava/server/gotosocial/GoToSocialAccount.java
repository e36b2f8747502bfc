package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What GoToSocial says of an account beyond Mastodon: {@code GoToSocial.of(account)}.
 *
 * @param enableRss true where its public posts can be read as RSS, else null
 * @param theme the file name of the {@link Theme}
 * @param role of the own account
 */
public record GoToSocialAccount(
    @Nullable String avatarMediaId,
    @Nullable String headerMediaId,
    @Nullable String customCss,
    @Nullable Boolean enableRss,
    @Nullable String theme,
    @Nullable Role role,
    Map<String, @Nullable Object> extra)
    implements Entity {}
