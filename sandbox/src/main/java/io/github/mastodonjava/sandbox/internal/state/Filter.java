package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user does not want to read, or wants to be warned of; replaced as a whole when edited.
 *
 * @param action {@code warn}, {@code hide} or {@code blur}
 * @param expiresAt null for never
 */
public record Filter(
    long id,
    Account owner,
    String title,
    List<String> contexts,
    String action,
    @Nullable Instant expiresAt) {

  private static final Set<String> CONTEXTS =
      Set.of("home", "notifications", "public", "thread", "account");
  private static final Set<String> ACTIONS = Set.of("warn", "hide", "blur");

  /**
   * A word or phrase that is filtered.
   *
   * @param wholeWord whether parts of words do not count
   */
  public record Keyword(long id, long filterId, String keyword, boolean wholeWord) {}

  /** A single status that is filtered. */
  public record FilteredStatus(long id, long filterId, long statusId) {}

  public Filter {
    contexts = List.copyOf(contexts);
  }

  public static boolean areContexts(List<String> contexts) {
    return !contexts.isEmpty() && CONTEXTS.containsAll(contexts);
  }

  public static boolean isAction(String action) {
    return ACTIONS.contains(action);
  }

  boolean isActive(Instant now) {
    return expiresAt == null || expiresAt.isAfter(now);
  }
}
