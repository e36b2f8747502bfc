package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a server's NodeInfo is: <a
 * href="https://nodeinfo.diaspora.software/protocol.html">NodeInfo's protocol</a>.
 */
public record NodeInfoDiscovery(List<NodeInfoLink> links, Map<String, @Nullable Object> extra)
    implements Entity {}
