package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account of which only the avatar is shown: <a
 * href="https://docs.joinmastodon.org/entities/Account/#PartialAccountWithAvatar">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param avatarDescription since Mastodon 4.6
 */
public record PartialAccountWithAvatar(
    String id,
    String acct,
    Boolean locked,
    Boolean bot,
    String url,
    String avatar,
    String avatarStatic,
    @Nullable String avatarDescription,
    Map<String, @Nullable Object> extra)
    implements Entity {}
