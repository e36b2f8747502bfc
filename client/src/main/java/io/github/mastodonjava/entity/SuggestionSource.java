package io.github.mastodonjava.entity;

/**
 * Why an account is suggested: <a
 * href="https://docs.joinmastodon.org/entities/Suggestion/#sources">Mastodon documentation</a>.
 */
public record SuggestionSource(String value) implements OpenValue {
  /** The server's staff chose it. */
  public static final SuggestionSource FEATURED = new SuggestionSource("featured");

  public static final SuggestionSource MOST_FOLLOWED = new SuggestionSource("most_followed");
  public static final SuggestionSource MOST_INTERACTIONS =
      new SuggestionSource("most_interactions");
  public static final SuggestionSource SIMILAR_TO_RECENTLY_FOLLOWED =
      new SuggestionSource("similar_to_recently_followed");

  /** Those whom one follows follow it. */
  public static final SuggestionSource FRIENDS_OF_FRIENDS =
      new SuggestionSource("friends_of_friends");
}
