package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about a server: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#contact">Mastodon documentation</a>.
 */
public record InstanceContact(
    String email, @Nullable Account account, Map<String, @Nullable Object> extra)
    implements Entity {}
