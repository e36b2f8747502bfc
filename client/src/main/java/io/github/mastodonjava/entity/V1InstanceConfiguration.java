package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server allows: <a
 * href="https://docs.joinmastodon.org/entities/V1_Instance/#configuration">Mastodon
 * documentation</a>.
 *
 * @param accounts since Mastodon 4.0
 */
public record V1InstanceConfiguration(
    InstanceAccountConfiguration accounts,
    InstanceStatusConfiguration statuses,
    InstanceMediaConfiguration mediaAttachments,
    InstancePollConfiguration polls,
    Map<String, @Nullable Object> extra)
    implements Entity {}
