package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The description of a media attachment in another language: <a
 * href="https://docs.joinmastodon.org/entities/Translation/#Attachment">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.2.
 */
public record TranslationAttachment(
    String id, String description, Map<String, @Nullable Object> extra) implements Entity {}
