package io.github.mastodonjava.api;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which statuses of an account to read: {@code AccountStatuses.ALL.excludeReplies().onlyMedia()}.
 */
public final class AccountStatuses implements ParameterSource {
  public static final AccountStatuses ALL = new AccountStatuses(Parameters.NONE);

  private final Parameters parameters;

  private AccountStatuses(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Only with media. */
  public AccountStatuses onlyMedia() {
    return with("only_media", true);
  }

  /** Only what is pinned to the profile. */
  public AccountStatuses pinned() {
    return with("pinned", true);
  }

  /** Without answers to others. */
  public AccountStatuses excludeReplies() {
    return with("exclude_replies", true);
  }

  /** Without boosts. */
  public AccountStatuses excludeReblogs() {
    return with("exclude_reblogs", true);
  }

  /** Only with this hashtag, said without its {@code #}. */
  public AccountStatuses tagged(String hashtag) {
    return with("tagged", hashtag);
  }

  /** From this part of the list. */
  public AccountStatuses paging(Paging paging) {
    return new AccountStatuses(parameters.with(paging.parameters()));
  }

  /** With a parameter that only other servers know. */
  public AccountStatuses with(String name, @Nullable Object value) {
    return new AccountStatuses(parameters.with(name, value));
  }

  /** With parameters of another server: {@code with(Pleroma.withMuted())}. */
  public AccountStatuses with(ParameterSource others) {
    return new AccountStatuses(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "AccountStatuses" + parameters.values();
  }
}
