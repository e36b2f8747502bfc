package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a parameter: <a
 * href="https://docs.joinmastodon.org/methods/accounts/#create">Mastodon documentation</a>.
 *
 * @param error a code: {@code ERR_TAKEN}
 * @param description for the user
 */
public record ErrorDetail(String error, String description, Map<String, @Nullable Object> extra)
    implements Entity {}
