package io.github.mastodonjava.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What moderators did against an account: <a
 * href="https://docs.joinmastodon.org/entities/AccountWarning/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.3.
 *
 * @param text from the moderators to the account
 */
public record AccountWarning(
    String id,
    AccountWarningAction action,
    String text,
    List<String> statusIds,
    Instant createdAt,
    Account targetAccount,
    @Nullable Appeal appeal,
    Map<String, @Nullable Object> extra)
    implements Entity {}
