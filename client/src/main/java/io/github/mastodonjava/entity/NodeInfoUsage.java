package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a server is used: <a href="https://nodeinfo.diaspora.software/schema.html">NodeInfo's
 * schema</a>.
 */
public record NodeInfoUsage(
    NodeInfoUsers users,
    @Wire("localPosts") @Nullable Long localPosts,
    @Wire("localComments") @Nullable Long localComments,
    Map<String, @Nullable Object> extra)
    implements Entity {}
