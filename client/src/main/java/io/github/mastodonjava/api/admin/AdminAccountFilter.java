package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts moderators want to see: {@code
 * AdminAccountFilter.ALL.status("pending").origin("local")}. Only what was said is sent.
 */
public final class AdminAccountFilter implements ParameterSource {

  public static final AdminAccountFilter ALL = new AdminAccountFilter(Parameters.NONE);

  private final Parameters parameters;

  private AdminAccountFilter(Parameters parameters) {
    this.parameters = parameters;
  }

  /** {@code local} or {@code remote}. */
  public AdminAccountFilter origin(String origin) {
    return with("origin", origin);
  }

  /** {@code active}, {@code pending}, {@code disabled}, {@code silenced} or {@code suspended}. */
  public AdminAccountFilter status(String status) {
    return with("status", status);
  }

  /** Only those who may look at reports. */
  public AdminAccountFilter staff() {
    return with("permissions", "staff");
  }

  /** Only those with one of these roles. */
  public AdminAccountFilter roles(List<String> roleIds) {
    return with("role_ids", roleIds);
  }

  /** Only those whom this account invited. */
  public AdminAccountFilter invitedBy(String accountId) {
    return with("invited_by", accountId);
  }

  /** Only those whose name begins so. */
  public AdminAccountFilter username(String username) {
    return with("username", username);
  }

  /** Only accounts with this in the name that they show. */
  public AdminAccountFilter displayName(String displayName) {
    return with("display_name", displayName);
  }

  /** Only those of this server. */
  public AdminAccountFilter byDomain(String domain) {
    return with("by_domain", domain);
  }

  /** Only accounts with this e-mail address. */
  public AdminAccountFilter email(String email) {
    return with("email", email);
  }

  /** Only those who were here from this address of the internet. */
  public AdminAccountFilter ip(String ip) {
    return with("ip", ip);
  }

  /** From this part of the list: 100 a page unless said, 200 at most. */
  public AdminAccountFilter paging(Paging paging) {
    return new AdminAccountFilter(parameters.with(paging.parameters()));
  }

  /** With a parameter that only other servers know. */
  public AdminAccountFilter with(String name, @Nullable Object value) {
    return new AdminAccountFilter(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "AdminAccountFilter" + parameters.values();
  }
}
