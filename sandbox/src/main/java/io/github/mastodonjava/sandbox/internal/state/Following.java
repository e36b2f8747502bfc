package io.github.mastodonjava.sandbox.internal.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Begins and ends following, with everything that hangs on it. */
public final class Following {
  private final State state;

  public Following(State state) {
    this.state = state;
  }

  /** Follows, or asks to when the account is locked; again changes the options. */
  public void follow(
      Account from,
      Account to,
      boolean reblogs,
      boolean notifying,
      @Nullable List<String> languages) {
    boolean asks = to.profile().locked() && !state.follows().exists(from, to);
    Relations relations = asks ? state.followRequests() : state.follows();
    boolean isNew = relations.put(from, to, reblogs, notifying, languages);
    if (isNew) {
      Notification.Type type = asks ? Notification.Type.FOLLOW_REQUEST : Notification.Type.FOLLOW;
      state.notifications().add(type, to, from, null);
    }
  }

  public void unfollow(Account from, Account to) {
    state.follows().remove(from, to);
    state.followRequests().remove(from, to);
    state.endorsements().remove(from, to);
    state.lists().forget(from, to);
    state.notifications().forget(Notification.Type.FOLLOW, to, from);
    state.notifications().forget(Notification.Type.FOLLOW_REQUEST, to, from);
  }

  /** Whether there was a request to accept. */
  public boolean authorize(Account owner, Account asking) {
    Relations.Relation request = state.followRequests().get(asking.id(), owner.id());
    if (request == null) {
      return false;
    }
    reject(owner, asking);
    state.follows().put(asking, owner, request.reblogs(), request.notifying(), request.languages());
    state.notifications().add(Notification.Type.FOLLOW, owner, asking, null);
    return true;
  }

  /** Whether there was a request to turn down. */
  public boolean reject(Account owner, Account asking) {
    state.notifications().forget(Notification.Type.FOLLOW_REQUEST, owner, asking);
    return state.followRequests().remove(asking, owner);
  }

  /** Blocking ends following in both directions. */
  public void block(Account from, Account to) {
    state.blocks().put(from, to);
    unfollow(from, to);
    unfollow(to, from);
  }
}
