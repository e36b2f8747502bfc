package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server allows: <a
 * href="https://docs.joinmastodon.org/entities/Instance/#configuration">Mastodon documentation</a>.
 *
 * @param vapid since Mastodon 4.3
 * @param timelinesAccess since Mastodon 4.5
 * @param limitedFederation whether only listed servers are spoken to; since Mastodon 4.4
 */
public record InstanceConfiguration(
    InstanceUrls urls,
    @Nullable InstanceVapid vapid,
    InstanceAccountConfiguration accounts,
    InstanceStatusConfiguration statuses,
    InstanceMediaConfiguration mediaAttachments,
    InstancePollConfiguration polls,
    InstanceTranslationConfiguration translation,
    @Nullable InstanceTimelinesAccess timelinesAccess,
    @Nullable Boolean limitedFederation,
    Map<String, @Nullable Object> extra)
    implements Entity {}
