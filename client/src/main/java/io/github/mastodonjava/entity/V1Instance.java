package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server, as Mastodon before 4.0 describes it: <a
 * href="https://docs.joinmastodon.org/entities/V1_Instance/">Mastodon documentation</a>.
 *
 * @param uri a domain, in spite of its name
 * @param description HTML
 * @param languages of its staff: codes of ISO 639-1
 */
public record V1Instance(
    String uri,
    String title,
    String shortDescription,
    String description,
    String email,
    String version,
    V1InstanceUrls urls,
    V1InstanceStats stats,
    @Nullable String thumbnail,
    List<String> languages,
    Boolean registrations,
    Boolean approvalRequired,
    Boolean invitesEnabled,
    V1InstanceConfiguration configuration,
    @Nullable Account contactAccount,
    List<Rule> rules,
    Map<String, @Nullable Object> extra)
    implements Entity {}
