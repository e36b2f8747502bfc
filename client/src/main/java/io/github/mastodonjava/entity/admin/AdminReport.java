package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.ReportCategory;
import io.github.mastodonjava.entity.Rule;
import io.github.mastodonjava.entity.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report, as moderators see it: <a
 * href="https://docs.joinmastodon.org/entities/Admin_Report/">Mastodon documentation</a>.
 *
 * @param forwarded whether it went to the account's server too; since Mastodon 4.0
 * @param account who reports
 * @param targetAccount who is reported
 */
public record AdminReport(
    String id,
    Boolean actionTaken,
    @Nullable Instant actionTakenAt,
    ReportCategory category,
    String comment,
    Boolean forwarded,
    Instant createdAt,
    Instant updatedAt,
    AdminAccount account,
    AdminAccount targetAccount,
    @Nullable AdminAccount assignedAccount,
    @Nullable AdminAccount actionTakenByAccount,
    List<Status> statuses,
    List<Rule> rules,
    Map<String, @Nullable Object> extra)
    implements Entity {}
