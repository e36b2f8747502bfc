package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often something was used on one day: <a
 * href="https://docs.joinmastodon.org/entities/Tag/#history">Mastodon documentation</a>.
 *
 * <p>Numbers come as text.
 *
 * @param day midnight of the day, in seconds since 1970
 * @param accounts how many accounts used it
 * @param uses how often it was used
 */
public record UsageHistory(
    String day, String accounts, String uses, Map<String, @Nullable Object> extra)
    implements Entity {}
