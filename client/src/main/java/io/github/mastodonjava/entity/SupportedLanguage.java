package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A language that posts can be in: <a
 * href="https://docs.joinmastodon.org/methods/instance/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.2.
 *
 * @param code of ISO 639
 * @param name in English
 */
public record SupportedLanguage(String code, String name, Map<String, @Nullable Object> extra)
    implements Entity {}
