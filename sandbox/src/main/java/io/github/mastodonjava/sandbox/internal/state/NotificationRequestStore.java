package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Policies, the requests that come of them, and whom users have accepted for good. */
public final class NotificationRequestStore {
  private record Pair(long to, long from) {}

  private final Ids ids;
  private final Map<Long, NotificationPolicy> policies = new HashMap<>();
  private final Map<Long, NavigableMap<Long, NotificationRequest>> requests = new HashMap<>();
  private final Set<Pair> accepted = new HashSet<>();

  NotificationRequestStore(Ids ids) {
    this.ids = ids;
  }

  public NotificationPolicy policy(Account account) {
    return policies.getOrDefault(account.id(), NotificationPolicy.USUAL);
  }

  public void policy(Account account, NotificationPolicy policy) {
    policies.put(account.id(), policy);
  }

  /** Notes that something of {@code from} waits. */
  void add(Account to, Account from, @Nullable Status status, Instant now) {
    NotificationRequest old = from(to, from);
    Status last = status == null && old != null ? old.lastStatus() : status;
    NotificationRequest request =
        old == null
            ? new NotificationRequest(ids.next(), to, from, now, now, last)
            : new NotificationRequest(old.id(), to, from, old.createdAt(), now, last);
    of(to).put(request.id(), request);
  }

  private @Nullable NotificationRequest from(Account to, Account from) {
    for (NotificationRequest request : of(to).values()) {
      if (request.from() == from) {
        return request;
      }
    }
    return null;
  }

  public NavigableMap<Long, NotificationRequest> of(Account to) {
    return requests.computeIfAbsent(to.id(), id -> new TreeMap<>());
  }

  boolean isAccepted(Account to, Account from) {
    return accepted.contains(new Pair(to.id(), from.id()));
  }

  void accept(NotificationRequest request) {
    accepted.add(new Pair(request.to().id(), request.from().id()));
    remove(request);
  }

  void remove(NotificationRequest request) {
    of(request.to()).remove(request.id());
  }
}
