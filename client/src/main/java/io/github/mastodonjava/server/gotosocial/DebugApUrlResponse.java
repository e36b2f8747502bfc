package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What another server answered to a request in ActivityPub.
 *
 * @param requestHeaders those that this server sent
 * @param responseBody as it came, or the error that came instead
 */
public record DebugApUrlResponse(
    String requestUrl,
    Map<String, List<String>> requestHeaders,
    Map<String, List<String>> responseHeaders,
    Integer responseCode,
    String responseBody,
    Map<String, @Nullable Object> extra)
    implements Entity {}
