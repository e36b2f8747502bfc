package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a server that is allowed: {@code
 * DomainPermissionComments.NONE.publicComment("Friends")}. Only what was said is sent.
 */
public final class DomainPermissionComments implements ParameterSource {
  public static final DomainPermissionComments NONE = new DomainPermissionComments(Parameters.NONE);

  private final Parameters parameters;

  private DomainPermissionComments(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Whether others see the domain partly hidden. */
  public DomainPermissionComments obfuscate(boolean obfuscate) {
    return with("obfuscate", obfuscate);
  }

  /** What everybody may read. */
  public DomainPermissionComments publicComment(String publicComment) {
    return with("public_comment", publicComment);
  }

  /** What administrators may read. */
  public DomainPermissionComments privateComment(String privateComment) {
    return with("private_comment", privateComment);
  }

  /** With a parameter that has no method here. */
  public DomainPermissionComments with(String name, @Nullable Object value) {
    return new DomainPermissionComments(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "DomainPermissionComments" + parameters.values();
  }
}
