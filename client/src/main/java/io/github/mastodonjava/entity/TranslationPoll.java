package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A poll in another language: <a
 * href="https://docs.joinmastodon.org/entities/Translation/#Poll">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.2.
 */
public record TranslationPoll(
    String id, List<TranslationPollOption> options, Map<String, @Nullable Object> extra)
    implements Entity {}
