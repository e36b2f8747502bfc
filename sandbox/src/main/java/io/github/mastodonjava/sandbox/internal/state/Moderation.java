package io.github.mastodonjava.sandbox.internal.state;

/** What moderators have decided about an account; replaced as a whole. */
public record Moderation(
    boolean approved, boolean disabled, boolean silenced, boolean suspended, boolean sensitized) {
  public static final Moderation NONE = new Moderation(true, false, false, false, false);

  public Moderation approved(boolean changed) {
    return new Moderation(changed, disabled, silenced, suspended, sensitized);
  }

  public Moderation disabled(boolean changed) {
    return new Moderation(approved, changed, silenced, suspended, sensitized);
  }

  public Moderation silenced(boolean changed) {
    return new Moderation(approved, disabled, changed, suspended, sensitized);
  }

  public Moderation suspended(boolean changed) {
    return new Moderation(approved, disabled, silenced, changed, sensitized);
  }

  public Moderation sensitized(boolean changed) {
    return new Moderation(approved, disabled, silenced, suspended, changed);
  }
}
