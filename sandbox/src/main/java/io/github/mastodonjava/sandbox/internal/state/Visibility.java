package io.github.mastodonjava.sandbox.internal.state;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may see what. */
public final class Visibility {
  private static final Set<String> ALL = Set.of("public", "unlisted", "private", "direct");

  private final Relations follows;
  private final Relations blocks;
  private final Relations mutes;

  Visibility(Relations follows, Relations blocks, Relations mutes) {
    this.follows = follows;
    this.blocks = blocks;
    this.mutes = mutes;
  }

  public static boolean isKnown(String visibility) {
    return ALL.contains(visibility);
  }

  /** Whether {@code viewer}, null for the public, may open {@code status}. */
  public boolean canSee(@Nullable Account viewer, Status status) {
    Status proper = status.proper();
    Account author = proper.account();
    if (viewer == author) {
      return true;
    }
    if (viewer != null && blocks.exists(author, viewer)) {
      return false;
    }
    return switch (proper.visibility()) {
      case "public", "unlisted" -> true;
      case "private" ->
          viewer != null && (follows.exists(viewer, author) || proper.mentions().contains(viewer));
      default -> viewer != null && proper.mentions().contains(viewer);
    };
  }

  /** Whether {@code viewer} wants to meet the author in timelines. */
  public boolean wants(@Nullable Account viewer, Account author) {
    return viewer == null
        || viewer == author
        || !(mutes.exists(viewer, author)
            || blocks.exists(viewer, author)
            || blocks.exists(author, viewer));
  }

  /** Whether {@code status} belongs into the home timeline of {@code owner}. */
  public boolean isAtHome(Account owner, Status status) {
    Account author = status.account();
    if (author == owner) {
      return true;
    }
    Relations.Relation follow = follows.get(owner.id(), author.id());
    Status proper = status.proper();
    if (follow == null
        || (status.isReblog() && !follow.reblogs())
        || !canSee(owner, status)
        || !wants(owner, author)
        || !wants(owner, proper.account())) {
      return false;
    }
    Long answered = proper.draft().inReplyToAccountId();
    return status.isReblog()
        || answered == null
        || answered == owner.id()
        || answered == author.id()
        || follows.get(owner.id(), answered) != null;
  }
}
