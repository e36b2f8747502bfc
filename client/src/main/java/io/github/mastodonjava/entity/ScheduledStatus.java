package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post that waits for its time: <a
 * href="https://docs.joinmastodon.org/entities/ScheduledStatus/">Mastodon documentation</a>.
 */
public record ScheduledStatus(
    String id,
    Instant scheduledAt,
    ScheduledStatusParams params,
    List<MediaAttachment> mediaAttachments,
    Map<String, @Nullable Object> extra)
    implements Entity {}
