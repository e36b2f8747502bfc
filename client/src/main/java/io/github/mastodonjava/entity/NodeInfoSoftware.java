package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The software of a server: <a href="https://nodeinfo.diaspora.software/schema.html">NodeInfo's
 * schema</a>.
 *
 * @param name lower case
 * @param repository since schema 2.1
 * @param homepage since schema 2.1
 */
public record NodeInfoSoftware(
    String name,
    String version,
    @Nullable String repository,
    @Nullable String homepage,
    Map<String, @Nullable Object> extra)
    implements Entity {}
