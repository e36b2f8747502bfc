package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server answers when it refuses: <a
 * href="https://docs.joinmastodon.org/entities/Error/">Mastodon documentation</a>.
 *
 * @param errorDescription of OAuth's errors
 * @param details by the name of the parameter; only where the values were wrong
 */
public record ErrorResponse(
    String error,
    @Nullable String errorDescription,
    Map<String, List<ErrorDetail>> details,
    Map<String, @Nullable Object> extra)
    implements Entity {}
