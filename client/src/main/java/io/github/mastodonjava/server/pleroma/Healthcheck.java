package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the server is.
 *
 * @param poolSize of connections to the database
 * @param active processes of it that work
 * @param idle processes of it that wait
 * @param memoryUsed in MiB
 * @param jobQueueStats as the server tells them; not documented
 */
public record Healthcheck(
    Integer poolSize,
    Integer active,
    Integer idle,
    Double memoryUsed,
    Boolean healthy,
    Map<String, Object> jobQueueStats,
    Map<String, @Nullable Object> extra)
    implements Entity {}
