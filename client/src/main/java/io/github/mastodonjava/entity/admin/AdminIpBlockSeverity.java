package io.github.mastodonjava.entity.admin;

import io.github.mastodonjava.entity.OpenValue;

/**
 * What blocked addresses may not do: <a
 * href="https://docs.joinmastodon.org/entities/Admin_IpBlock/#severity">Mastodon documentation</a>.
 */
public record AdminIpBlockSeverity(String value) implements OpenValue {
  public static final AdminIpBlockSeverity SIGN_UP_REQUIRES_APPROVAL =
      new AdminIpBlockSeverity("sign_up_requires_approval");
  public static final AdminIpBlockSeverity SIGN_UP_BLOCK =
      new AdminIpBlockSeverity("sign_up_block");
  public static final AdminIpBlockSeverity NO_ACCESS = new AdminIpBlockSeverity("no_access");
}
