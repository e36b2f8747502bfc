package io.github.mastodonjava.server.akkoma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Akkoma says of an account beyond Mastodon and Pleroma: {@code Akkoma.of(account)}.
 *
 * @param statusTtlDays after how many days new posts delete themselves; only for its owner
 * @param permitFollowback whether those whom it follows may follow it without asking
 */
public record AkkomaAccount(
    @Nullable AkkomaServer instance,
    @Nullable Integer statusTtlDays,
    @Nullable Boolean permitFollowback,
    Map<String, @Nullable Object> extra)
    implements Entity {}
