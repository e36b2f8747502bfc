package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report of an account to the moderators: <a
 * href="https://docs.joinmastodon.org/entities/Report/">Mastodon documentation</a>.
 *
 * @param forwarded whether it went to the account's server too
 * @param ruleIds of the rules that were broken
 * @param collectionIds since Mastodon 4.6
 */
public record Report(
    String id,
    Boolean actionTaken,
    @Nullable Instant actionTakenAt,
    ReportCategory category,
    String comment,
    Boolean forwarded,
    Instant createdAt,
    List<String> statusIds,
    List<String> ruleIds,
    List<String> collectionIds,
    Account targetAccount,
    Map<String, @Nullable Object> extra)
    implements Entity {}
