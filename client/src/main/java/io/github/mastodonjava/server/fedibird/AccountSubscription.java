package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * How to subscribe to an account: {@code AccountSubscription.HOME.reblogs(false)}. Only what was
 * said is sent.
 */
public final class AccountSubscription implements ParameterSource {
  /** Its posts come into the home timeline. */
  public static final AccountSubscription HOME = new AccountSubscription(Parameters.NONE);

  private final Parameters parameters;

  private AccountSubscription(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Its posts come into this list instead. */
  public AccountSubscription list(String listId) {
    return with("list_id", listId);
  }

  /** Whether its boosts come, too. */
  public AccountSubscription reblogs(boolean reblogs) {
    return with("reblogs", reblogs);
  }

  /** Whether only posts with media come. */
  public AccountSubscription mediaOnly(boolean mediaOnly) {
    return with("media_only", mediaOnly);
  }

  /** With a parameter that has no method here. */
  public AccountSubscription with(String name, @Nullable Object value) {
    return new AccountSubscription(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "AccountSubscription" + parameters.values();
  }
}
