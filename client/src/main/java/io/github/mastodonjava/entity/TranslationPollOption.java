package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An option of a poll in another language: <a
 * href="https://docs.joinmastodon.org/entities/Translation/#Option">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.2.
 */
public record TranslationPollOption(String title, Map<String, @Nullable Object> extra)
    implements Entity {}
