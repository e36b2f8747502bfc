package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server is, and what it allows: <a
 * href="https://docs.joinmastodon.org/entities/Instance/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.0; earlier ones answer with {@link V1Instance}.
 *
 * @param domain of its accounts' addresses
 * @param icon one a size; since Mastodon 4.3
 * @param languages of its staff: codes of ISO 639-1
 * @param apiVersions {@code mastodon} counts the versions of Mastodon's API; since Mastodon 4.3
 * @param wrapstodon the year whose annual reports can be made now; since Mastodon 4.6
 */
public record Instance(
    String domain,
    String title,
    String version,
    String sourceUrl,
    String description,
    InstanceUsage usage,
    InstanceThumbnail thumbnail,
    List<InstanceIcon> icon,
    List<String> languages,
    InstanceConfiguration configuration,
    InstanceRegistrations registrations,
    Map<String, Integer> apiVersions,
    @Nullable String wrapstodon,
    InstanceContact contact,
    List<Rule> rules,
    Map<String, @Nullable Object> extra)
    implements Entity {}
