package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamingProtocol;
import java.io.IOException;
import java.util.Objects;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * Opens the connections of one link, and learns what the server understands: where it looks for the
 * token, and which protocol it speaks.
 */
final class Opening {
  /** How often to look for streams in one place before asking again where they are. */
  private static final int ATTEMPTS_AT_AN_ADDRESS = 8;

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final Hub hub;
  private final @Nullable Stream single;
  private volatile StreamingProtocol protocol;
  private volatile @Nullable Call call;
  private volatile boolean cancelled;
  private volatile boolean broken;
  private int attempts;

  /** Takes the stream that the connections carry; null for any number. */
  Opening(Hub hub, @Nullable Stream single) {
    this.hub = hub;
    this.single = single;
    StreamingProtocol said = hub.options().protocol();
    this.protocol =
        single == null
            ? StreamingProtocol.WEBSOCKET
            : said == null ? StreamingProtocol.SERVER_SENT_EVENTS : said;
  }

  StreamingProtocol protocol() {
    return protocol;
  }

  /**
   * Opens a connection.
   *
   * @return null where the server has no connection for many streams, but may have one for each
   */
  @Nullable Wire open() throws IOException {
    broken = false;
    if (attempts > 0 && attempts % ATTEMPTS_AT_AN_ADDRESS == 0) {
      hub.server().askAgain();
    }
    StreamServer.Told told = hub.server().told();
    boolean mayChange = hub.options().protocol() == null;
    if (single == null && mayChange && !told.multiplexes()) {
      return null;
    }
    hub.token().refreshExpired();
    Handshake handshake = new Handshake(hub.calls(), told.address(), hub.random(), this::started);
    boolean checked = false;
    while (true) {
      String token = hub.token().value();
      TokenPlace place = hub.token().placeOr(told.tokenPlace());
      try {
        return attempt(handshake, token, place);
      } catch (MastodonApiException e) {
        if (isUnauthorized(e)) {
          if (!hasAnotherWay(e, token, place, checked)) {
            if (single == null && mayChange && e.status() == FORBIDDEN) {
              return null; // somebody between here and the server may forbid WebSockets
            }
            throw e;
          }
          checked = true;
        } else if (!mayChange || !isRefused(e)) {
          throw e;
        } else if (single == null) {
          return null;
        } else if (protocol == StreamingProtocol.SERVER_SENT_EVENTS) {
          protocol = StreamingProtocol.WEBSOCKET_PER_STREAM;
        } else {
          protocol = StreamingProtocol.SERVER_SENT_EVENTS;
          throw e;
        }
      }
    }
  }

  private Wire attempt(Handshake handshake, @Nullable String token, TokenPlace place)
      throws IOException {
    attempts++;
    return switch (protocol) {
      case WEBSOCKET -> handshake.webSocket(null, token, place, attempts);
      case WEBSOCKET_PER_STREAM ->
          handshake.webSocket(Objects.requireNonNull(single), token, place, attempts);
      case SERVER_SENT_EVENTS ->
          handshake.serverSentEvents(Objects.requireNonNull(single), token, attempts);
    };
  }

  /**
   * After a refusal: looks for another token, or another place for one that is good. One that is
   * not good is never put into an address, and is the end.
   */
  private boolean hasAnotherWay(
      MastodonApiException refusal, @Nullable String token, TokenPlace place, boolean checked) {
    if (token == null || (!checked && !hub.token().isAccepted())) {
      throw refusal;
    }
    if (!token.equals(hub.token().value())) {
      return true; // it was replaced
    }
    TokenPlace next = protocol == StreamingProtocol.SERVER_SENT_EVENTS ? null : place.next();
    if (next == TokenPlace.QUERY && refusal.status() == FORBIDDEN) {
      next = null; // whoever forbids has seen it, or would not look at it anywhere
    }
    hub.token().place(next);
    return next != null;
  }

  /** A connection was good: attempts are counted from the beginning again. */
  void succeeded() {
    attempts = 0;
  }

  private static boolean isUnauthorized(MastodonApiException e) {
    return e.status() == UNAUTHORIZED || e.status() == FORBIDDEN;
  }

  /** Whether the server has nothing of this kind here, rather than that it could not now. */
  private static boolean isRefused(MastodonApiException e) {
    int status = e.status();
    boolean forNow = status == 408 || status == 425 || status == 429;
    return status == 501 || (status < 500 && !forNow);
  }

  private void started(Call begun) {
    call = begun;
    if (cancelled || broken) {
      begun.cancel();
    }
  }

  /** Breaks off what is being opened, now and later. */
  void cancel() {
    cancelled = true;
    breakOff();
  }

  /** Breaks off what is being opened, even if that has not got as far as a request. */
  void breakOff() {
    broken = true;
    Call begun = call;
    if (begun != null) {
      begun.cancel();
    }
  }
}
