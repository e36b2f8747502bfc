package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamingProtocol;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;

/**
 * Asks a server for the streams of a link over the connection that is open, and tells it which are
 * not wanted any more: one after the other, so that the last word is the one that was meant.
 */
final class Carrying {
  /** How long a server may take to begin to send a stream that it was asked for. */
  private static final Duration SETTLING = Duration.ofSeconds(5);

  private final ReentrantLock lock = new ReentrantLock();
  private final Hub hub;
  private final Feeds feeds;
  private final Busy busy;
  private final BiConsumer<Wire, Exception> alarm;

  /** Takes what is to be called when a connection turns out to be broken. */
  Carrying(Hub hub, Feeds feeds, Busy busy, BiConsumer<Wire, Exception> alarm) {
    this.hub = hub;
    this.feeds = feeds;
    this.busy = busy;
    this.alarm = alarm;
  }

  /** Asks for the streams that the wire does not bring yet, and fills their gaps. */
  void carry(Wire open, StreamingProtocol protocol) throws IOException {
    lock.lock();
    try {
      List<Feed> opened = new ArrayList<>();
      List<Feed> again = new ArrayList<>();
      for (Feed feed : feeds.all()) {
        if (!feed.isBroughtBy(open)) {
          feed.prepare(busy);
          if (feed.attach(open)) {
            again.add(feed);
          }
          open.subscribe(feed.stream());
          opened.add(feed);
        }
      }
      Feeds.tell(opened, streams -> new Connected(streams, protocol), busy);
      for (Feed feed : again) {
        feed.refill(open, busy);
      }
      hub.timer().after(SETTLING, () -> settle(opened, open));
    } finally {
      lock.unlock();
    }
  }

  private void settle(List<Feed> opened, Wire open) {
    try {
      for (Feed feed : opened) {
        feed.settle(open, busy);
      }
    } catch (RuntimeException e) {
      alarm.accept(open, e);
    }
  }

  /**
   * Says that a stream is not wanted any more; nothing where somebody has asked for it again, as
   * the server just goes on then.
   */
  void drop(Feed feed, Wire open) throws IOException {
    lock.lock();
    try {
      boolean asked = feed.isBroughtBy(open);
      feed.detach();
      if (asked && !feeds.has(feed.stream())) {
        open.unsubscribe(feed.stream());
      }
    } finally {
      lock.unlock();
    }
  }
}
