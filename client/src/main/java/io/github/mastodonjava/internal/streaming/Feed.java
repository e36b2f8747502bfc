package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.internal.streaming.Twin.Refill;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Gap;
import io.github.mastodonjava.streaming.StreamEvent.Refilled;
import io.github.mastodonjava.streaming.StreamEvent.ServerEvent;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One stream and those who listen to it. Whatever the wire brings and the REST API gives goes
 * through here, one after the other.
 *
 * <p>That nothing is lost rests on three looks at the list that the stream continues: before the
 * server is asked for the stream ({@link #prepare}), which tells where to begin; right after a
 * reconnect ({@link #refill}); and once the server surely sends the stream ({@link #settle}), since
 * it does not say when it begins to.
 */
final class Feed {
  private final Stream stream;
  private final Twins twins;
  private final int refillLimit;
  private final List<LiveSubscription> subscribers = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Wire wire;
  private volatile boolean waiting;
  private volatile boolean proven;
  private boolean hasBeenOpen;
  private boolean settled;

  Feed(Stream stream, Twins twins, int refillLimit) {
    this.stream = stream;
    this.twins = refillLimit == 0 ? Twins.NONE : twins;
    this.refillLimit = refillLimit;
  }

  Stream stream() {
    return stream;
  }

  /** The name and the parameter by which messages name the stream. */
  static String key(String name, @Nullable String parameter) {
    return parameter == null ? name : name + '\n' + parameter;
  }

  static String key(Stream stream) {
    Iterator<String> parameters = stream.parameters().values().iterator();
    return key(stream.name(), parameters.hasNext() ? parameters.next() : null);
  }

  String key() {
    return key(stream);
  }

  List<LiveSubscription> subscribers() {
    return subscribers;
  }

  /** Whether something brings it. */
  boolean isOpen() {
    return wire != null;
  }

  boolean isBroughtBy(Wire other) {
    return wire == other;
  }

  /** Whether a refusal on this wire can be about it: nothing has come of it. */
  boolean mayBeRefusedBy(Wire other) {
    return wire == other && !proven;
  }

  /** Whether the next attempt to open it is still to come. */
  boolean isWaiting() {
    return waiting;
  }

  void waiting(boolean now) {
    waiting = now;
  }

  /** Finds out what is the newest now, unless that is known. */
  void prepare(Busy busy) {
    lock.lock();
    busy.begin();
    try {
      twins.begin();
    } finally {
      busy.end();
      lock.unlock();
    }
  }

  /** From now on this wire brings it; returns whether another did before. */
  boolean attach(Wire newWire) {
    lock.lock();
    try {
      boolean again = hasBeenOpen;
      hasBeenOpen = true;
      settled = twins.isEmpty();
      twins.reconnected();
      waiting = false;
      proven = false;
      wire = newWire;
      return again;
    } finally {
      lock.unlock();
    }
  }

  void detach() {
    wire = null;
  }

  /** Hands over what was missed while nothing brought it. */
  void refill(Wire to, Busy busy) {
    lock.lock();
    try {
      if (wire == to && !twins.isEmpty()) {
        tell(new Refilled(stream, fetch(true, null, busy)), busy);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Looks whether something was missed before the server began to send; once for a wire. */
  void settle(Wire to, Busy busy) {
    lock.lock();
    try {
      if (wire == to && !settled) {
        fetchBefore(null, busy);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Takes the event that shows that the server sends now; it is no news, nor missed. */
  private void fetchBefore(@Nullable ServerEvent first, Busy busy) {
    int count = fetch(false, first, busy);
    settled = true;
    if (count > 0) {
      tell(new Refilled(stream, count), busy);
    }
  }

  private int fetch(boolean overlap, @Nullable ServerEvent live, Busy busy) {
    busy.begin();
    try {
      Fetched fetched = new Fetched(live, busy);
      for (Refill refill : twins.refill(stream, refillLimit, overlap, fetched)) {
        if (refill.hasGap()) {
          tell(new Gap(stream, refill.from(), refill.to(), refill.why()), busy);
        }
      }
      return fetched.count;
    } finally {
      busy.end();
    }
  }

  /** Hands over what was fetched, and in its place what the wire brought meanwhile. */
  private final class Fetched implements Consumer<ServerEvent> {
    private final @Nullable ServerEvent live;
    private final Busy busy;
    private int count;

    Fetched(@Nullable ServerEvent live, Busy busy) {
      this.live = live;
      this.busy = busy;
    }

    @Override
    public void accept(ServerEvent event) {
      if (live != null && Twins.isSame(event, live)) {
        tell(live, busy);
      } else {
        tell(event, busy);
        count++;
      }
    }
  }

  /** Hands over what the wire brought. */
  void receive(String event, @Nullable Object payload, Wire from, Busy busy) {
    lock.lock();
    try {
      if (wire != from) {
        return;
      }
      proven = true;
      ServerEvent live = ServerEvents.of(stream, event, payload);
      if (!settled) {
        fetchBefore(live, busy);
      }
      if (twins.isNew(live)) {
        tell(live, busy);
      }
    } finally {
      lock.unlock();
    }
  }

  void tell(StreamEvent event, Busy busy) {
    for (LiveSubscription each : subscribers) {
      each.deliver(event, busy);
    }
  }

  void end(MastodonException why) {
    for (LiveSubscription each : subscribers) {
      each.end(why);
    }
  }
}
