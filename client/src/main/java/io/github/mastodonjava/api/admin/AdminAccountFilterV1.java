package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts moderators want to see, as Mastodon before 3.5 has it: {@code
 * AdminAccountFilterV1.ALL.pending().local()}. Only what was said is sent.
 */
public final class AdminAccountFilterV1 implements ParameterSource {

  public static final AdminAccountFilterV1 ALL = new AdminAccountFilterV1(Parameters.NONE);

  private final Parameters parameters;

  private AdminAccountFilterV1(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Only those of this server. */
  public AdminAccountFilterV1 local() {
    return with("local", true);
  }

  /** Only those of other servers. */
  public AdminAccountFilterV1 remote() {
    return with("remote", true);
  }

  /** Only those against whom nothing was done. */
  public AdminAccountFilterV1 active() {
    return with("active", true);
  }

  /** Only those who wait for a moderator to agree. */
  public AdminAccountFilterV1 pending() {
    return with("pending", true);
  }

  /** Only those whose owner is locked out. */
  public AdminAccountFilterV1 disabled() {
    return with("disabled", true);
  }

  /** Only those who are limited. */
  public AdminAccountFilterV1 silenced() {
    return with("silenced", true);
  }

  /** Only those who are suspended. */
  public AdminAccountFilterV1 suspended() {
    return with("suspended", true);
  }

  /** Only those whose media are all sensitive. */
  public AdminAccountFilterV1 sensitized() {
    return with("sensitized", true);
  }

  /** Only moderators and administrators. */
  public AdminAccountFilterV1 staff() {
    return with("staff", true);
  }

  /** Only those whose name begins so. */
  public AdminAccountFilterV1 username(String username) {
    return with("username", username);
  }

  /** Only accounts with this in the name that they show. */
  public AdminAccountFilterV1 displayName(String displayName) {
    return with("display_name", displayName);
  }

  /** Only those of that server. */
  public AdminAccountFilterV1 byDomain(String domain) {
    return with("by_domain", domain);
  }

  /** Only accounts with this e-mail address. */
  public AdminAccountFilterV1 email(String email) {
    return with("email", email);
  }

  /** Only those who were here from this address of the internet. */
  public AdminAccountFilterV1 ip(String ip) {
    return with("ip", ip);
  }

  /** From this part of the list: 100 a page unless said, 200 at most. */
  public AdminAccountFilterV1 paging(Paging paging) {
    return new AdminAccountFilterV1(parameters.with(paging.parameters()));
  }

  /** With a parameter that only other servers know. */
  public AdminAccountFilterV1 with(String name, @Nullable Object value) {
    return new AdminAccountFilterV1(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "AdminAccountFilterV1" + parameters.values();
  }
}
