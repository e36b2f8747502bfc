package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An access token: <a href="https://docs.joinmastodon.org/entities/Token/">Mastodon
 * documentation</a>.
 *
 * @param tokenType {@code Bearer}
 * @param scope the scopes that were granted, separated by spaces
 * @param createdAt seconds since 1970
 * @param expiresIn seconds after {@code createdAt}; null for never
 * @param refreshToken null where the token does not expire
 */
public record Token(
    String accessToken,
    String tokenType,
    String scope,
    Long createdAt,
    @Nullable Long expiresIn,
    @Nullable String refreshToken,
    Map<String, @Nullable Object> extra)
    implements Entity {
  /** Without the secrets, and without the values of {@code extra}, which may hold some. */
  @Override
  public String toString() {
    return "Token[accessToken=***, tokenType="
        + tokenType
        + ", scope="
        + scope
        + ", createdAt="
        + createdAt
        + ", expiresIn="
        + expiresIn
        + ", refreshToken=***, extra="
        + extra.keySet()
        + "]";
  }
}
