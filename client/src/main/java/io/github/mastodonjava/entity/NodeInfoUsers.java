package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people use a server: <a href="https://nodeinfo.diaspora.software/schema.html">NodeInfo's
 * schema</a>.
 */
public record NodeInfoUsers(
    @Nullable Long total,
    @Wire("activeMonth") @Nullable Long activeMonth,
    @Wire("activeHalfyear") @Nullable Long activeHalfyear,
    Map<String, @Nullable Object> extra)
    implements Entity {}
