package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The policies of new posts by their visibility: {@code
 * DefaultPoliciesUpdate.RESET.publicPosts(policy)}. A visibility that is not said gets the server's
 * own defaults again.
 */
public final class DefaultPoliciesUpdate implements ParameterSource {
  public static final DefaultPoliciesUpdate RESET = new DefaultPoliciesUpdate(Parameters.NONE);

  private final Parameters parameters;

  private DefaultPoliciesUpdate(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Who may interact with new public posts. */
  public DefaultPoliciesUpdate publicPosts(NewInteractionPolicy policy) {
    return with("public", policy);
  }

  /** Who may interact with new unlisted posts. */
  public DefaultPoliciesUpdate unlistedPosts(NewInteractionPolicy policy) {
    return with("unlisted", policy);
  }

  /** Who may interact with new posts for followers. */
  public DefaultPoliciesUpdate privatePosts(NewInteractionPolicy policy) {
    return with("private", policy);
  }

  /** Who may interact with new direct posts. */
  public DefaultPoliciesUpdate directPosts(NewInteractionPolicy policy) {
    return with("direct", policy);
  }

  /** With a parameter that has no method here. */
  public DefaultPoliciesUpdate with(String name, @Nullable Object value) {
    return new DefaultPoliciesUpdate(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "DefaultPoliciesUpdate" + parameters.values();
  }
}
