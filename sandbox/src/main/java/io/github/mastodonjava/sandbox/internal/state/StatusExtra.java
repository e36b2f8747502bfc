package io.github.mastodonjava.sandbox.internal.state;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What other software than Mastodon takes with a new status.
 *
 * @param policy who may do what: {@code can_reply} and the like, then {@code always} and {@code
 *     with_approval}
 */
public record StatusExtra(
    @Nullable Long quoteId,
    String contentType,
    boolean localOnly,
    Map<String, Map<String, List<String>>> policy) {
  static final StatusExtra NONE = new StatusExtra(null, "text/plain", false, Map.of());

  public StatusExtra {
    policy = Map.copyOf(policy);
  }
}
