package io.github.mastodonjava.api;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What to search for: {@code SearchQuery.of("cats").onlyStatuses().paging(Paging.limit(40))}. Only
 * what was said is sent.
 */
public final class SearchQuery implements ParameterSource {

  private final Parameters parameters;

  private SearchQuery(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * A text: words, an account's address, a {@code #hashtag}, or the address of a page. Mastodon
   * knows operators too, such as {@code from:me}.
   */
  public static SearchQuery of(String text) {
    return new SearchQuery(Parameters.NONE.with("q", text));
  }

  /** Finds no statuses and hashtags. */
  public SearchQuery onlyAccounts() {
    return with("type", "accounts");
  }

  /** Finds no accounts and statuses. */
  public SearchQuery onlyHashtags() {
    return with("type", "hashtags");
  }

  /** Finds no accounts and hashtags. */
  public SearchQuery onlyStatuses() {
    return with("type", "statuses");
  }

  /** Asks other servers for an account or a page that this one does not know yet. Needs a login. */
  public SearchQuery resolve() {
    return with("resolve", true);
  }

  /** Of accounts, only those that the user follows. */
  public SearchQuery following() {
    return with("following", true);
  }

  /** Of statuses, only those of this account. */
  public SearchQuery account(String accountId) {
    return with("account_id", accountId);
  }

  /** Of hashtags, only those that moderators have looked at. Since Mastodon 3.0. */
  public SearchQuery excludeUnreviewed() {
    return with("exclude_unreviewed", true);
  }

  /**
   * From this part of what is found; 20 of each kind unless said, 40 at most. An {@linkplain
   * Paging#andOffset offset} needs a login, and holds only where one kind is searched for.
   */
  public SearchQuery paging(Paging paging) {
    return new SearchQuery(parameters.with(paging.parameters()));
  }

  /** With a parameter that only other servers know. */
  public SearchQuery with(String name, @Nullable Object value) {
    return new SearchQuery(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public SearchQuery with(ParameterSource others) {
    return new SearchQuery(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "SearchQuery" + parameters.values();
  }
}
