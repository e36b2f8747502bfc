package io.github.mastodonjava.sandbox.internal.streaming;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The way out of one connection: writes in order, one at a time, as far as faults let it. */
final class Outlet {
  /** What happens to events, until {@link #flow}. */
  enum Mode {
    FLOWING,
    /** Events wait; signs of life go on. */
    HOLDING,
    /** Events vanish; signs of life go on. */
    LOSING,
    /** Nothing is written at all. */
    STALLED
  }

  /** A client that reads nothing is given up when this many characters wait for it. */
  private static final long MOST_WAITING = 64L << 20;

  /** Begins to write something. */
  interface Write {
    void begin(Wire.Done done);
  }

  private record Waiting(Write write, int size) {}

  private final Wire wire;
  private final Queue<Waiting> events = new ArrayDeque<>();
  private final Queue<Waiting> signs = new ArrayDeque<>();
  private long waiting;
  private Mode mode = Mode.FLOWING;
  private boolean silent;
  private boolean cutsNext;
  private boolean writing = true;
  private boolean draining;
  private boolean closed;

  Outlet(Wire wire) {
    this.wire = wire;
  }

  /** The connection stands: writes what has been waiting for that. */
  void ready() {
    written(null);
  }

  void send(StreamMessage message) {
    String text = wire.encode(message);
    synchronized (this) {
      if (mode == Mode.LOSING) {
        return;
      }
      if (cutsNext) {
        cutsNext = false;
        add(done -> wire.writeHalf(text, failure -> wire.cut()), text.length(), true);
      } else {
        add(done -> wire.write(text, done), text.length(), true);
      }
    }
    drain();
  }

  /** Sends this in the place of an event. */
  void sendText(String text) {
    synchronized (this) {
      add(done -> wire.write(text, done), text.length(), true);
    }
    drain();
  }

  /** Sends this before anything that waits. */
  void sendFirst(String text) {
    synchronized (this) {
      add(done -> wire.write(text, done), text.length(), false);
    }
    drain();
  }

  void sendGarbage() {
    synchronized (this) {
      add(wire::writeGarbage, 0, true);
    }
    drain();
  }

  /** Sends a sign of life, or an answer to one, unless those are left out. */
  void sign(Write write) {
    synchronized (this) {
      if (silent || mode == Mode.STALLED) {
        return;
      }
      add(write, 0, false);
    }
    drain();
  }

  private void add(Write write, int size, boolean event) {
    if (closed) {
      return;
    }
    (event ? events : signs).add(new Waiting(write, size));
    waiting += size;
  }

  synchronized void cutNext() {
    cutsNext = true;
  }

  synchronized void silence() {
    silent = true;
  }

  synchronized void mode(Mode changed) {
    mode = changed;
  }

  /** Undoes what holds events or signs of life back; what waited goes out now. */
  void flow() {
    synchronized (this) {
      mode = Mode.FLOWING;
      silent = false;
      cutsNext = false;
    }
    drain();
  }

  synchronized void close() {
    closed = true;
    events.clear();
    signs.clear();
    waiting = 0;
  }

  private void drain() {
    if (isOverfull()) {
      close();
      wire.cut(); // not under this lock, since what comes of it takes others
    }
    synchronized (this) {
      if (draining) {
        return;
      }
      draining = true;
    }
    for (Waiting next = next(); next != null; next = next()) {
      next.write().begin(this::written);
    }
  }

  private synchronized boolean isOverfull() {
    return waiting > MOST_WAITING;
  }

  /** The next write; null, and no longer draining, when it is not its time. */
  private synchronized @Nullable Waiting next() {
    boolean open = !writing && !closed && mode != Mode.STALLED;
    Waiting next = open ? signs.poll() : null;
    if (open && next == null && mode != Mode.HOLDING) {
      next = events.poll();
    }
    if (next == null) {
      draining = false;
    } else {
      writing = true;
      waiting -= next.size();
    }
    return next;
  }

  private void written(@Nullable Throwable failure) {
    synchronized (this) {
      writing = false;
    }
    if (failure != null) {
      close();
      wire.cut();
    }
    drain();
  }
}
