package io.github.mastodonjava.api;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to see of an account that is followed: {@code
 * FollowOptions.DEFAULT.reblogs(false).notify(true)}. Only what was said is sent.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/accounts/#follow">Mastodon documentation</a>
 */
public final class FollowOptions implements ParameterSource {
  /** Boosts too, in all languages, without notifications; for one that is followed, as it is. */
  public static final FollowOptions DEFAULT = new FollowOptions(Parameters.NONE);

  private final Parameters parameters;

  private FollowOptions(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Whether its boosts appear in the home timeline. */
  public FollowOptions reblogs(boolean reblogs) {
    return with("reblogs", reblogs);
  }

  /** Whether each of its posts makes a notification. Since Mastodon 3.3. */
  public FollowOptions notify(boolean notify) {
    return with("notify", notify);
  }

  /** Only posts in these languages, as {@code de} (ISO 639-1). Since Mastodon 4.0. */
  public FollowOptions languages(List<String> languages) {
    return with("languages", languages);
  }

  /** With a parameter that only other servers know. */
  public FollowOptions with(String name, @Nullable Object value) {
    return new FollowOptions(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public FollowOptions with(ParameterSource others) {
    return new FollowOptions(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "FollowOptions" + parameters.values();
  }
}
