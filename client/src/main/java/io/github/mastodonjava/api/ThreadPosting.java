package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Posts statuses, each in answer to the one before. */
final class ThreadPosting {
  private final Function<NewStatus, Status> posting;

  /** Takes what posts one. */
  ThreadPosting(Function<NewStatus, Status> posting) {
    this.posting = posting;
  }

  /** Each gets a key of its own, made of this one, unless it has one. */
  List<Status> post(List<NewStatus> statuses, String idempotencyKey) {
    List<NewStatus> remaining = new ArrayList<>();
    for (NewStatus status : statuses) {
      String key = status.idempotencyKey();
      remaining.add(
          status.idempotencyKey(key == null ? idempotencyKey + "-" + remaining.size() : key));
    }
    List<Status> posted = new ArrayList<>();
    while (!remaining.isEmpty()) {
      try {
        posted.add(posting.apply(remaining.get(0)));
      } catch (MastodonException e) {
        throw new ThreadPostingException(posted, remaining, e);
      }
      remaining.remove(0);
      if (!remaining.isEmpty()) {
        remaining.set(0, remaining.get(0).inReplyTo(posted.get(posted.size() - 1).id()));
      }
    }
    return List.copyOf(posted);
  }
}
