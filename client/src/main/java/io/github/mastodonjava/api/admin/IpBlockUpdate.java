package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.entity.admin.AdminIpBlockSeverity;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of a block: {@code IpBlockUpdate.UNCHANGED.comment("Spam")}. What is not said
 * stays.
 */
public final class IpBlockUpdate implements ParameterSource {
  public static final IpBlockUpdate UNCHANGED = new IpBlockUpdate(Parameters.NONE);

  private final Parameters parameters;

  private IpBlockUpdate(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Another address, with a prefix: {@code 192.0.2.0/24}. */
  public IpBlockUpdate ip(String ip) {
    return with("ip", ip);
  }

  /** Sets what cannot be done from there. */
  public IpBlockUpdate severity(AdminIpBlockSeverity severity) {
    return with("severity", severity);
  }

  /** A note for the moderators. */
  public IpBlockUpdate comment(String comment) {
    return with("comment", comment);
  }

  /**
   * Ends by itself after this time from now, counted in seconds.
   *
   * @throws IllegalArgumentException for less than a second
   */
  public IpBlockUpdate expiresIn(Duration time) {
    if (time.toSeconds() < 1) {
      throw new IllegalArgumentException("a block is for a second at least, not " + time);
    }
    return with("expires_in", time);
  }

  /** With a parameter that only other servers know. */
  public IpBlockUpdate with(String name, @Nullable Object value) {
    return new IpBlockUpdate(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "IpBlockUpdate" + parameters.values();
  }
}
