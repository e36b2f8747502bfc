package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The other services that a server speaks to: <a
 * href="https://nodeinfo.diaspora.software/schema.html">NodeInfo's schema</a>.
 */
public record NodeInfoServices(
    List<String> outbound, List<String> inbound, Map<String, @Nullable Object> extra)
    implements Entity {}
