package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Pleroma and Akkoma say of an account's settings beyond Mastodon: {@code
 * Pleroma.of(account.source())}.
 *
 * @param showRole whether others see that it is a moderator or administrator
 * @param noRichText whether posts are asked for without HTML
 * @param actorType {@code Person}, {@code Service} or another type of ActivityPub
 */
public record PleromaSource(
    @Nullable Boolean showRole,
    @Nullable Boolean noRichText,
    @Nullable Boolean discoverable,
    @Nullable String actorType,
    Map<String, @Nullable Object> extra)
    implements Entity {}
