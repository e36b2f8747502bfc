package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.entity.DomainBlockSeverity;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * How a server is blocked: {@code
 * DomainBlockOptions.NONE.severity(DomainBlockSeverity.SUSPEND).publicComment("Spam")}. Only what
 * was said is sent.
 */
public final class DomainBlockOptions implements ParameterSource {

  public static final DomainBlockOptions NONE = new DomainBlockOptions(Parameters.NONE);

  private final Parameters parameters;

  private DomainBlockOptions(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Sets what is done: limited ({@code silence}) unless said otherwise, cut off, or nothing but the
   * other options.
   */
  public DomainBlockOptions severity(DomainBlockSeverity severity) {
    return with("severity", severity);
  }

  /** Whether its media are not taken. Makes no difference where it is suspended. */
  public DomainBlockOptions rejectMedia(boolean reject) {
    return with("reject_media", reject);
  }

  /** Whether its reports are not taken. Makes no difference where it is suspended. */
  public DomainBlockOptions rejectReports(boolean reject) {
    return with("reject_reports", reject);
  }

  /** A note for the moderators. */
  public DomainBlockOptions privateComment(String comment) {
    return with("private_comment", comment);
  }

  /** What the public reads, where the list of blocks is shown. */
  public DomainBlockOptions publicComment(String comment) {
    return with("public_comment", comment);
  }

  /** Whether the public sees only a part of the name. */
  public DomainBlockOptions obfuscate(boolean obfuscate) {
    return with("obfuscate", obfuscate);
  }

  /** With a parameter that only other servers know. */
  public DomainBlockOptions with(String name, @Nullable Object value) {
    return new DomainBlockOptions(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "DomainBlockOptions" + parameters.values();
  }
}
