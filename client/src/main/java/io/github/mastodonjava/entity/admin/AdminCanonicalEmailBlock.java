package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that may not sign up: <a
 * href="https://docs.joinmastodon.org/entities/Admin_CanonicalEmailBlock/">Mastodon
 * documentation</a>.
 *
 * <p>Since Mastodon 4.0.
 *
 * @param canonicalEmailHash SHA-256, in hexadecimal digits
 */
public record AdminCanonicalEmailBlock(
    String id, String canonicalEmailHash, Map<String, @Nullable Object> extra) implements Entity {}
