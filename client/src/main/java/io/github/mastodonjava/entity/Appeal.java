package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An objection to what moderators did: <a
 * href="https://docs.joinmastodon.org/entities/Appeal/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 */
public record Appeal(String text, AppealState state, Map<String, @Nullable Object> extra)
    implements Entity {}
