package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A server to be blocked or allowed once an administrator agrees: {@code
 * NewDomainPermissionDraft.block("example.org").publicComment("Spam")}.
 */
public final class NewDomainPermissionDraft implements ParameterSource {
  private final Parameters parameters;

  private NewDomainPermissionDraft(Parameters parameters) {
    this.parameters = parameters;
  }

  /** That the server is to be blocked. */
  public static NewDomainPermissionDraft block(String domain) {
    return of(domain, DomainPermissionType.BLOCK);
  }

  /** That the server is to be allowed. */
  public static NewDomainPermissionDraft allow(String domain) {
    return of(domain, DomainPermissionType.ALLOW);
  }

  private static NewDomainPermissionDraft of(String domain, DomainPermissionType type) {
    return new NewDomainPermissionDraft(
        Parameters.NONE.with("domain", domain).with("permission_type", type));
  }

  /** Whether others see the domain partly hidden. */
  public NewDomainPermissionDraft obfuscate(boolean obfuscate) {
    return with("obfuscate", obfuscate);
  }

  /** What everybody may read. */
  public NewDomainPermissionDraft publicComment(String publicComment) {
    return with("public_comment", publicComment);
  }

  /** What administrators may read. */
  public NewDomainPermissionDraft privateComment(String privateComment) {
    return with("private_comment", privateComment);
  }

  /** With a parameter that has no method here. */
  public NewDomainPermissionDraft with(String name, @Nullable Object value) {
    return new NewDomainPermissionDraft(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewDomainPermissionDraft" + parameters.values();
  }
}
