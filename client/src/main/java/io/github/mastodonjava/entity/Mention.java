package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account that a text mentions: <a
 * href="https://docs.joinmastodon.org/entities/Status/#Mention">Mastodon documentation</a>.
 *
 * @param id of the account
 */
public record Mention(
    String id, String username, String url, String acct, Map<String, @Nullable Object> extra)
    implements Entity {}
