package io.github.mastodonjava.sandbox.internal.state;

import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subscriptions to pushes: one for each token at most. */
public final class PushStore {
  private final IdentityHashMap<AccessToken, PushSubscription> byToken = new IdentityHashMap<>();
  private final Relations follows;
  private long lastId;

  PushStore(Relations follows, DomainEvents events) {
    this.follows = follows;
    events.subscribe(
        event -> {
          if (event instanceof DomainEvent.TokenRevoked revoked) {
            remove(revoked.token());
          }
        });
  }

  public long nextId() {
    return ++lastId;
  }

  public void put(PushSubscription subscription) {
    byToken.put(subscription.token(), subscription);
  }

  public @Nullable PushSubscription of(AccessToken token) {
    return byToken.get(token);
  }

  public void remove(AccessToken token) {
    byToken.remove(token);
  }

  /** Those that want to hear of a notification. */
  public List<PushSubscription> wanting(Notification notification) {
    return byToken.values().stream()
        .filter(each -> each.token().owner() == notification.to())
        .filter(each -> each.alerts().getOrDefault(notification.type().wireName(), false))
        .filter(each -> isWithin(each.policy(), notification))
        .toList();
  }

  private boolean isWithin(String policy, Notification notification) {
    return switch (policy) {
      case "followed" -> follows.exists(notification.to(), notification.from());
      case "follower" -> follows.exists(notification.from(), notification.to());
      case "none" -> false;
      default -> true;
    };
  }
}
