package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What GoToSocial says of a post beyond Mastodon: {@code GoToSocial.of(status)}.
 *
 * @param interactionPolicy who may do what with it
 * @param localOnly true where it stays on its server, else null
 * @param contentType what it was written in; only in the answer to a deletion
 */
public record GoToSocialStatus(
    @Nullable InteractionPolicy interactionPolicy,
    @Nullable Boolean localOnly,
    @Nullable String contentType,
    Map<String, @Nullable Object> extra)
    implements Entity {}
