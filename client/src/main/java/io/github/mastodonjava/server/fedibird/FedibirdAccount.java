package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Fedibird says of an account beyond Mastodon: {@code Fedibird.of(account)}.
 *
 * @param subscribingCount how many accounts it subscribes to
 */
public record FedibirdAccount(
    @Nullable Integer subscribingCount,
    @Nullable Searchability searchability,
    Map<String, @Nullable Object> extra)
    implements Entity {}
