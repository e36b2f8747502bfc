package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post in another language: <a
 * href="https://docs.joinmastodon.org/entities/Translation/">Mastodon documentation</a>.
 *
 * @param provider the service that translated it
 * @param spoilerText since Mastodon 4.2
 * @param content HTML
 * @param poll since Mastodon 4.2
 * @param mediaAttachments since Mastodon 4.2
 */
public record Translation(
    String detectedSourceLanguage,
    String language,
    String provider,
    String spoilerText,
    String content,
    @Nullable TranslationPoll poll,
    List<TranslationAttachment> mediaAttachments,
    Map<String, @Nullable Object> extra)
    implements Entity {}
