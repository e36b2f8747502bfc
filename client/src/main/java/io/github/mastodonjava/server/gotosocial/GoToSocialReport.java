package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What GoToSocial says of a report beyond Mastodon: {@code GoToSocial.of(report)}.
 *
 * @param actionTakenComment what the moderators say to it
 */
public record GoToSocialReport(
    @Nullable String actionTakenComment, Map<String, @Nullable Object> extra) implements Entity {}
