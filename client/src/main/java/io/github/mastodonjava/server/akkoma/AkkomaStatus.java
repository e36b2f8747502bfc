package io.github.mastodonjava.server.akkoma;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Status;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Akkoma says of a post beyond Mastodon and Pleroma: {@code Akkoma.of(status)}.
 *
 * @param source what was typed
 * @param quoteId of the post that it quotes
 * @param quote the post that it quotes: Akkoma sends it where Mastodon sends a {@code Quote}
 * @param emojiReactions the same as Pleroma's
 */
public record AkkomaStatus(
    @Nullable AkkomaSource source,
    List<AkkomaReaction> emojiReactions,
    @Nullable String quoteId,
    @Nullable Status quote,
    Map<String, @Nullable Object> extra)
    implements Entity {}
