package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.RepliesPolicy;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Title and settings of a list: {@code NewList.titled("Friends").exclusive(true)}. Only what was
 * said is sent.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/lists/#create">Mastodon documentation</a>
 */
public final class NewList implements ParameterSource {
  private final Parameters parameters;

  private NewList(Parameters parameters) {
    this.parameters = parameters;
  }

  /** A list that shows replies to its own accounts only, unless said. */
  public static NewList titled(String title) {
    return new NewList(Parameters.NONE.with("title", title));
  }

  /** Which replies it shows; {@link RepliesPolicy#LIST} for a new list unless said. */
  public NewList repliesPolicy(RepliesPolicy policy) {
    return with("replies_policy", policy);
  }

  /** Whether what it shows is left out of the home timeline. Since Mastodon 4.2. */
  public NewList exclusive(boolean exclusive) {
    return with("exclusive", exclusive);
  }

  /** With a parameter that only other servers know. */
  public NewList with(String name, @Nullable Object value) {
    return new NewList(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public NewList with(ParameterSource others) {
    return new NewList(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewList" + parameters.values();
  }
}
