package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The address of one version of a server's NodeInfo: <a
 * href="https://nodeinfo.diaspora.software/protocol.html">NodeInfo's protocol</a>.
 *
 * @param rel {@code http://nodeinfo.diaspora.software/ns/schema/2.0}
 */
public record NodeInfoLink(String rel, String href, Map<String, @Nullable Object> extra)
    implements Entity {}
