package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post that an announcement links to: <a
 * href="https://docs.joinmastodon.org/entities/Announcement/#Status">Mastodon documentation</a>.
 */
public record AnnouncementStatus(String id, String url, Map<String, @Nullable Object> extra)
    implements Entity {}
