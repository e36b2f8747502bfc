package io.github.mastodonjava.api;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What to look for among accounts: {@code AccountSearch.of("alice").following()}.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/accounts/#search">Mastodon documentation</a>
 */
public final class AccountSearch implements ParameterSource {
  private final Parameters parameters;

  private AccountSearch(Parameters parameters) {
    this.parameters = parameters;
  }

  /** A part of a name, or an address as {@code alice@example.org}. */
  public static AccountSearch of(String query) {
    if (query.isBlank()) {
      throw new IllegalArgumentException("say what to look for");
    }
    return new AccountSearch(Parameters.NONE.with("q", query));
  }

  /** Only among those whom the user follows. */
  public AccountSearch following() {
    return with("following", true);
  }

  /** Also asks the server of an address that is not known here. */
  public AccountSearch resolve() {
    return with("resolve", true);
  }

  /** From this part of the list: {@code Paging.limit(80).andOffset(80)}. */
  public AccountSearch paging(Paging paging) {
    return new AccountSearch(parameters.with(paging.parameters()));
  }

  /** With a parameter that only other servers know. */
  public AccountSearch with(String name, @Nullable Object value) {
    return new AccountSearch(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public AccountSearch with(ParameterSource others) {
    return new AccountSearch(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "AccountSearch" + parameters.values();
  }
}
