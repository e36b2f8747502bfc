package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a server translates posts: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#translation">Mastodon documentation</a>.
 */
public record InstanceTranslationConfiguration(Boolean enabled, Map<String, @Nullable Object> extra)
    implements Entity {}
