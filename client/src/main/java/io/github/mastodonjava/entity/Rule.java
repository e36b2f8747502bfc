package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a server: <a href="https://docs.joinmastodon.org/entities/Rule/">Mastodon
 * documentation</a>.
 *
 * @param hint more about it; since Mastodon 4.3
 * @param translations by language; since Mastodon 4.4
 */
public record Rule(
    String id,
    String text,
    String hint,
    Map<String, RuleTranslation> translations,
    Map<String, @Nullable Object> extra)
    implements Entity {}
