package io.github.mastodonjava.sandbox.internal.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Which statuses quote which, and which of these quotes their victims have taken back. */
public final class QuoteStore {
  private final Map<Long, NavigableMap<Long, Status>> byQuoted = new HashMap<>();
  private final Set<Long> revoked = new HashSet<>();

  void add(Status quoting) {
    Long quoted = quoting.draft().quotedId();
    if (quoted != null) {
      of(quoted).put(quoting.id(), quoting);
    }
  }

  /** The statuses that quote {@code statusId}, without those whose quote was revoked. */
  public NavigableMap<Long, Status> of(long statusId) {
    return byQuoted.computeIfAbsent(statusId, id -> new TreeMap<>());
  }

  public void revoke(Status quoting) {
    revoked.add(quoting.id());
    Long quoted = quoting.draft().quotedId();
    if (quoted != null) {
      of(quoted).remove(quoting.id());
    }
  }

  public boolean isRevoked(Status quoting) {
    return revoked.contains(quoting.id());
  }

  void forget(Status status) {
    byQuoted.remove(status.id());
    byQuoted.values().forEach(quoting -> quoting.remove(status.id()));
  }
}
