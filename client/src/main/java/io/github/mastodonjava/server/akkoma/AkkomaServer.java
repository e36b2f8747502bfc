package io.github.mastodonjava.server.akkoma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The server of an account.
 *
 * @param nodeinfo as that server tells it
 */
public record AkkomaServer(
    @Nullable String name,
    @Nullable String favicon,
    Map<String, Object> nodeinfo,
    Map<String, @Nullable Object> extra)
    implements Entity {}
