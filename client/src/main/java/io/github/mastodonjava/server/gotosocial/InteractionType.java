package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.OpenValue;

/** What somebody wants to do with a post. */
public record InteractionType(String value) implements OpenValue {
  public static final InteractionType FAVOURITE = new InteractionType("favourite");
  public static final InteractionType REPLY = new InteractionType("reply");
  public static final InteractionType REBLOG = new InteractionType("reblog");
}
