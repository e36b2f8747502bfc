package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user told the moderators about another; replaced as a whole when they work on it.
 *
 * @param actionTakenAt null while it is open
 */
public record Report(
    long id,
    Account reporter,
    Account target,
    String category,
    String comment,
    boolean forwarded,
    List<Long> statusIds,
    List<String> ruleIds,
    List<Long> collectionIds,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Account assigned,
    @Nullable Instant actionTakenAt,
    @Nullable Account actionTakenBy) {

  public Report {
    statusIds = List.copyOf(statusIds);
    ruleIds = List.copyOf(ruleIds);
    collectionIds = List.copyOf(collectionIds);
  }

  public Report filed(String newCategory, List<String> newRuleIds, Instant now) {
    return changed(newCategory, newRuleIds, now, assigned, actionTakenAt, actionTakenBy);
  }

  public Report assignedTo(@Nullable Account moderator, Instant now) {
    return changed(category, ruleIds, now, moderator, actionTakenAt, actionTakenBy);
  }

  /** Null opens it again. */
  public Report resolvedBy(@Nullable Account moderator, Instant now) {
    return changed(category, ruleIds, now, assigned, moderator == null ? null : now, moderator);
  }

  private Report changed(
      String newCategory,
      List<String> newRuleIds,
      Instant now,
      @Nullable Account newAssigned,
      @Nullable Instant newActionTakenAt,
      @Nullable Account newActionTakenBy) {
    return new Report(
        id,
        reporter,
        target,
        newCategory,
        comment,
        forwarded,
        statusIds,
        newRuleIds,
        collectionIds,
        createdAt,
        now,
        newAssigned,
        newActionTakenAt,
        newActionTakenBy);
  }
}
