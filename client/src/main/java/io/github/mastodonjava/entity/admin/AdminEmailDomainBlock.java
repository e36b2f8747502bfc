package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.UsageHistory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A domain whose e-mail addresses may not sign up: <a
 * href="https://docs.joinmastodon.org/entities/Admin_EmailDomainBlock/">Mastodon documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 *
 * @param history of attempts to sign up: by addresses of the internet ({@code uses}) and accounts
 */
public record AdminEmailDomainBlock(
    String id,
    String domain,
    Instant createdAt,
    List<UsageHistory> history,
    Map<String, @Nullable Object> extra)
    implements Entity {}
