package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many fields a profile may have, and how long they may be.
 *
 * @param maxRemoteFields how many are shown of other servers' profiles
 */
public record FieldsLimits(
    @Nullable Integer maxFields,
    @Nullable Integer maxRemoteFields,
    @Nullable Integer nameLength,
    @Nullable Integer valueLength,
    Map<String, @Nullable Object> extra)
    implements Entity {}
