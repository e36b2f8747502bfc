package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonException;
import java.util.List;

/**
 * A thread was posted in part; the cause says why not in whole. What remains, given to {@link
 * Statuses#postThread} again, goes on where this stopped; a status that the server took without
 * saying so is not posted twice, if that is within an hour.
 */
public final class ThreadPostingException extends MastodonException {
  private static final long serialVersionUID = 1L;

  private final transient List<Status> posted;
  private final transient List<NewStatus> remaining;

  ThreadPostingException(List<Status> posted, List<NewStatus> remaining, MastodonException cause) {
    super(
        "posted "
            + posted.size()
            + " of "
            + (posted.size() + remaining.size())
            + " statuses of a thread: "
            + cause.getMessage(),
        cause);
    this.posted = List.copyOf(posted);
    this.remaining = List.copyOf(remaining);
  }

  /** What was posted, in its order; empty if the first status failed. */
  public List<Status> posted() {
    return posted;
  }

  /** What was not, with the keys and the status to answer that let it be posted later. */
  public List<NewStatus> remaining() {
    return remaining;
  }
}
