package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.internal.json.Message;
import io.github.mastodonjava.streaming.StreamEvent.Skipped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads from an open connection, and hands each message to the stream that it belongs to. */
final class Reception {
  private final Hub hub;
  private final Link link;
  private final Wire wire;
  private final Busy busy;

  Reception(Hub hub, Link link, Wire wire, Busy busy) {
    this.hub = hub;
    this.link = link;
    this.wire = wire;
    this.busy = busy;
  }

  /** Reads until the connection ends, which is an exception. */
  void run(Watch watch) throws IOException {
    while (true) {
      Message message = wire.read();
      watch.heard();
      if (message != null) {
        receive(message);
      }
    }
  }

  private void receive(Message message) {
    Feed feed = link.feeds().named(message.stream(), message.parameter());
    String event = message.event();
    if (!message.leftOut().isEmpty()) {
      hub.calls().unreadable(StreamEndpoints.ALL, message.leftOut());
    }
    String error = message.error();
    if (message.unreadable() == null && error != null) {
      refused(error, message.status());
    } else if (message.unreadable() != null || event == null) {
      skip(feed, message);
    } else if (event.equals("pleroma:respond")) {
      respond(message.payload());
    } else {
      Feed of = message.stream() == null && feed == null ? link.feeds().ofUser() : feed;
      if (of != null) {
        of.receive(event, message.payload(), wire, busy);
      }
    }
  }

  private void skip(@Nullable Feed feed, Message message) {
    MastodonException why =
        MastodonDecodeException.of(
            StreamEndpoints.ALL.toString(),
            null,
            String.valueOf(message.text()),
            message.unreadable());
    hub.report(why);
    if (feed == null) {
      link.tellAll(new Skipped(null, why));
    } else {
      feed.tell(new Skipped(feed.stream(), why), busy);
    }
  }

  /** Pleroma says what became of a subscribe frame, but not of which. */
  private void respond(@Nullable Object payload) {
    if (ServerEvents.json(payload) instanceof Map<?, ?> answer
        && "error".equals(answer.get("result"))) {
      String error = String.valueOf(answer.get("error"));
      refused(error, error.equals("unauthorized") ? 401 : 400);
    }
  }

  /**
   * The server refused a stream, and does not say which: one that has not brought anything yet.
   * Where there are several, the same is asked for each by itself.
   */
  private void refused(String error, int status) {
    if (error.contains("unsubscrib")) {
      return;
    }
    if (status >= 500) { // for now: it is asked again, as for all that it cannot do for now
      link.breakOff(wire, Failures.error(null, error, status));
      return;
    }
    hub.execute(
        () -> {
          List<Feed> asked =
              link.feeds().all().stream().filter(feed -> feed.mayBeRefusedBy(wire)).toList();
          List<Feed> found =
              asked.size() == 1 ? asked : asked.stream().filter(this::isRefused).toList();
          for (Feed feed : found) {
            feed.detach();
            hub.end(link, feed::equals, Failures.error(feed.stream(), error, status));
          }
          if (found.isEmpty()) {
            link.tellAll(new Skipped(null, Failures.error(null, error, status)));
          }
        });
  }

  private boolean isRefused(Feed feed) {
    try {
      Handshake handshake = hub.handshake(call -> {});
      Wire asked = handshake.serverSentEvents(feed.stream(), hub.token().value(), 1);
      asked.cancel();
      asked.release();
      return false;
    } catch (MastodonApiException e) {
      return e.status() == 400 || e.status() == 401 || e.status() == 403;
    } catch (IOException | MastodonException e) {
      return false;
    }
  }
}
