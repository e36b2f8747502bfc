package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server of the Fediverse tells about itself, whatever its software: <a
 * href="https://nodeinfo.diaspora.software/schema.html">NodeInfo's schema</a>.
 *
 * @param version of the schema
 * @param protocols {@code activitypub}
 * @param metadata free; some software tells its features here
 */
public record NodeInfo(
    String version,
    NodeInfoSoftware software,
    List<String> protocols,
    NodeInfoServices services,
    NodeInfoUsage usage,
    @Wire("openRegistrations") Boolean openRegistrations,
    Map<String, @Nullable Object> metadata,
    Map<String, @Nullable Object> extra)
    implements Entity {}
