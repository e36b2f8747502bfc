package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An announcement of a server's staff: <a
 * href="https://docs.joinmastodon.org/entities/Announcement/">Mastodon documentation</a>.
 *
 * @param content HTML
 * @param allDay whether only the days of {@code startsAt} and {@code endsAt} matter
 * @param read null without a login
 */
public record Announcement(
    String id,
    String content,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    Boolean allDay,
    Instant publishedAt,
    Instant updatedAt,
    @Nullable Boolean read,
    List<Mention> mentions,
    List<AnnouncementStatus> statuses,
    List<ShallowTag> tags,
    List<CustomEmoji> emojis,
    List<Reaction> reactions,
    Map<String, @Nullable Object> extra)
    implements Entity {}
