package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.OpenValue;

/** Whether servers are shut out or let in. */
public record DomainPermissionType(String value) implements OpenValue {
  public static final DomainPermissionType BLOCK = new DomainPermissionType("block");
  public static final DomainPermissionType ALLOW = new DomainPermissionType("allow");
}
