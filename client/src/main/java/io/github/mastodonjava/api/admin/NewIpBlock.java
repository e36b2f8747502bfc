package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.entity.admin.AdminIpBlockSeverity;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the internet that are to be blocked: {@code NewIpBlock.of("192.0.2.0/24",
 * AdminIpBlockSeverity.NO_ACCESS).expiresIn(Duration.ofDays(1))}. Only what was said is sent.
 */
public final class NewIpBlock implements ParameterSource {

  private final Parameters parameters;

  private NewIpBlock(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Of an address.
   *
   * @param ip with a prefix, as {@code 192.0.2.0/24}; one address without
   */
  public static NewIpBlock of(String ip, AdminIpBlockSeverity severity) {
    return new NewIpBlock(Parameters.NONE.with("ip", ip).with("severity", severity));
  }

  /** A note for the moderators. */
  public NewIpBlock comment(String comment) {
    return with("comment", comment);
  }

  /**
   * Ends by itself after this time, counted in seconds; never, if not said.
   *
   * @throws IllegalArgumentException for less than a second
   */
  public NewIpBlock expiresIn(Duration time) {
    if (time.toSeconds() < 1) {
      throw new IllegalArgumentException("a block is for a second at least, not " + time);
    }
    return with("expires_in", time);
  }

  /** With a parameter that only other servers know. */
  public NewIpBlock with(String name, @Nullable Object value) {
    return new NewIpBlock(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewIpBlock" + parameters.values();
  }
}
