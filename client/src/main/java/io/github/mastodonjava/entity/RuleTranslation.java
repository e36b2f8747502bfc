package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule in another language: <a
 * href="https://docs.joinmastodon.org/entities/Rule/#translations">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.4.
 */
public record RuleTranslation(String text, String hint, Map<String, @Nullable Object> extra)
    implements Entity {}
