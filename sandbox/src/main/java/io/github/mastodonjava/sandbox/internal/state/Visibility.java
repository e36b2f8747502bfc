package io.github.mastodonjava.sandbox.internal.state;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may see what. */
public final class Visibility {
  private static final Set<String> ALL = Set.of("public", "unlisted", "private", "direct");

  private final Relations follows;
  private final Relations blocks;
  private final MuteStore mutes;
  private final ListStore lists;
  private final TagStore tags;

  Visibility(Relations follows, Relations blocks, MuteStore mutes, ListStore lists, TagStore tags) {
    this.follows = follows;
    this.blocks = blocks;
    this.mutes = mutes;
    this.lists = lists;
    this.tags = tags;
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
    if (author.moderation().suspended()) {
      return false;
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
    if (status.account() == owner) {
      return true;
    }
    return hasFollowedTag(owner, status)
        || (!lists.keepsFromHome(owner, status.account())
            && isFollowed(owner, status)
            && answersSomeoneKnown(owner, status));
  }

  private boolean hasFollowedTag(Account owner, Status status) {
    return status.visibility().equals("public")
        && !status.isReblog()
        && wants(owner, status.account())
        && status.tags().stream().anyMatch(tag -> tags.follows(owner, tag));
  }

  /** Whether following its author brings {@code status}; direct messages come another way. */
  private boolean isFollowed(Account owner, Status status) {
    Account author = status.account();
    Relations.Relation follow = follows.get(owner.id(), author.id());
    Status proper = status.proper();
    return follow != null
        && (!status.isReblog() || follow.reblogs())
        && !proper.visibility().equals("direct")
        && speaks(status, follow.languages())
        && canSee(owner, status)
        && wants(owner, author)
        && wants(owner, proper.account());
  }

  private static boolean speaks(Status status, @Nullable List<String> languages) {
    String language = status.proper().draft().language();
    return languages == null || language == null || languages.contains(language);
  }

  private boolean answersSomeoneKnown(Account owner, Status status) {
    Long answered = status.proper().draft().inReplyToAccountId();
    return status.isReblog()
        || answered == null
        || answered == owner.id()
        || answered == status.account().id()
        || follows.get(owner.id(), answered) != null;
  }

  /** Whether {@code status} belongs into the timeline of {@code list}. */
  public boolean isInList(UserList list, Status status) {
    Account author = status.account();
    boolean wanted = author == list.owner() || isFollowed(list.owner(), status);
    return wanted && lists.hasMember(list, author) && fitsRepliesPolicy(list, status);
  }

  private boolean fitsRepliesPolicy(UserList list, Status status) {
    Long answered = status.draft().inReplyToAccountId();
    if (answered == null || answered == status.account().id() || answered == list.owner().id()) {
      return true;
    }
    return switch (list.repliesPolicy()) {
      case "followed" -> follows.get(list.owner().id(), answered) != null;
      case "list" ->
          lists.members(list).values().stream().anyMatch(member -> member.id() == answered);
      default -> false;
    };
  }
}
