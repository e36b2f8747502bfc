package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of a hashtag: {@code AdminTagUpdate.UNCHANGED.trendable(false)}. What is not
 * said stays.
 */
public final class AdminTagUpdate implements ParameterSource {

  public static final AdminTagUpdate UNCHANGED = new AdminTagUpdate(Parameters.NONE);

  private final Parameters parameters;

  private AdminTagUpdate(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Its spelling: capital and small letters may change, nothing else. */
  public AdminTagUpdate displayName(String name) {
    return with("display_name", name);
  }

  /** Whether it is found by search. */
  public AdminTagUpdate listable(boolean listable) {
    return with("listable", listable);
  }

  /** Whether it may trend. */
  public AdminTagUpdate trendable(boolean trendable) {
    return with("trendable", trendable);
  }

  /** Whether it is linked in statuses. */
  public AdminTagUpdate usable(boolean usable) {
    return with("usable", usable);
  }

  /** With a parameter that only other servers know. */
  public AdminTagUpdate with(String name, @Nullable Object value) {
    return new AdminTagUpdate(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "AdminTagUpdate" + parameters.values();
  }
}
