package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The posts around a post: <a href="https://docs.joinmastodon.org/entities/Context/">Mastodon
 * documentation</a>.
 *
 * @param ancestors what it answers, oldest first
 * @param descendants its answers and theirs
 */
public record Context(
    List<Status> ancestors, List<Status> descendants, Map<String, @Nullable Object> extra)
    implements Entity {}
