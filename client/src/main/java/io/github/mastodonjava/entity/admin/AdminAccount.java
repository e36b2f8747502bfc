package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account, as moderators see it: <a
 * href="https://docs.joinmastodon.org/entities/Admin_Account/">Mastodon documentation</a>.
 *
 * @param domain null for an account of this server
 * @param email null for an account of another server
 * @param ip the last one it was used from
 * @param confirmed whether the e-mail address is
 * @param sensitized since Mastodon 4.0
 * @param locale a code of ISO 639-1; null where never chosen
 * @param inviteRequest why somebody wants to join
 * @param role null for an account of another server
 */
public record AdminAccount(
    String id,
    String username,
    @Nullable String domain,
    Instant createdAt,
    @Nullable String email,
    @Nullable String ip,
    Boolean confirmed,
    Boolean suspended,
    Boolean silenced,
    Boolean sensitized,
    Boolean disabled,
    Boolean approved,
    @Nullable String locale,
    @Nullable String inviteRequest,
    @Nullable String createdByApplicationId,
    @Nullable String invitedByAccountId,
    List<AdminIp> ips,
    Account account,
    @Nullable Role role,
    Map<String, @Nullable Object> extra)
    implements Entity {}
