package io.github.mastodonjava.sandbox.internal.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account did in a year.
 *
 * @param months one for each of the year
 * @param topHashtag the one that was used most; null for none
 * @param topStatus the one that was boosted most; null where none was
 * @param shareKey what makes its address hard to guess
 */
public record AnnualReport(
    Account account,
    int year,
    String archetype,
    List<Month> months,
    @Nullable Hashtag topHashtag,
    @Nullable Long topStatus,
    String shareKey) {

  /** What happened in a month. */
  public record Month(int number, int statuses, int followers) {}

  /** A hashtag, and how often it was used. */
  public record Hashtag(String name, int count) {}

  public AnnualReport {
    months = List.copyOf(months);
  }
}
