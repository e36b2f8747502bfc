package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The application that a post was written with: <a
 * href="https://docs.joinmastodon.org/entities/Status/#application">Mastodon documentation</a>.
 */
public record StatusApplication(
    String name, @Nullable String website, Map<String, @Nullable Object> extra) implements Entity {}
