package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.entity.OpenValue;

/** What happens to a post that expires. */
public record ExpiresAction(String value) implements OpenValue {
  /** It stays for its author. */
  public static final ExpiresAction MARK = new ExpiresAction("mark");

  /** It is deleted. */
  public static final ExpiresAction DELETE = new ExpiresAction("delete");
}
