package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An address that an account was used from: <a
 * href="https://docs.joinmastodon.org/entities/Admin_Ip/">Mastodon documentation</a>.
 */
public record AdminIp(String ip, Instant usedAt, Map<String, @Nullable Object> extra)
    implements Entity {}
