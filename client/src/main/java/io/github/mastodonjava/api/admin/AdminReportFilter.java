package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Which reports moderators want to see: {@code AdminReportFilter.UNRESOLVED.target(accountId)}. */
public final class AdminReportFilter implements ParameterSource {

  /** Those that nobody has resolved. */
  public static final AdminReportFilter UNRESOLVED = new AdminReportFilter(Parameters.NONE);

  /** Those that are resolved. */
  public static final AdminReportFilter RESOLVED = UNRESOLVED.with("resolved", true);

  private final Parameters parameters;

  private AdminReportFilter(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Only those that this account filed. */
  public AdminReportFilter account(String accountId) {
    return with("account_id", accountId);
  }

  /** Only those of this account. */
  public AdminReportFilter target(String accountId) {
    return with("target_account_id", accountId);
  }

  /** From this part of the list: 100 a page unless said, 200 at most. */
  public AdminReportFilter paging(Paging paging) {
    return new AdminReportFilter(parameters.with(paging.parameters()));
  }

  /** With a parameter that only other servers know. */
  public AdminReportFilter with(String name, @Nullable Object value) {
    return new AdminReportFilter(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "AdminReportFilter" + parameters.values();
  }
}
