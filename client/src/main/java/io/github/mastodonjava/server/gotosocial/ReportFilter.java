package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Which reports to list: {@code ReportFilter.ALL.resolved(false)}. Only what was said is sent. */
public final class ReportFilter implements ParameterSource {
  public static final ReportFilter ALL = new ReportFilter(Parameters.NONE);

  private final Parameters parameters;

  private ReportFilter(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Only those that the moderators are done with, or only those that they are not. */
  public ReportFilter resolved(boolean resolved) {
    return with("resolved", resolved);
  }

  /** Only those about this account. */
  public ReportFilter targetAccount(String id) {
    return with("target_account_id", id);
  }

  /** From this part of the list: 20 a page unless said. */
  public ReportFilter paging(Paging paging) {
    return new ReportFilter(parameters.with(paging.parameters()));
  }

  /** With a parameter that has no method here. */
  public ReportFilter with(String name, @Nullable Object value) {
    return new ReportFilter(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "ReportFilter" + parameters.values();
  }
}
