package io.github.mastodonjava.streaming;

/** What a stream comes over. */
public enum StreamingProtocol {
  /** One WebSocket (RFC 6455) for all streams. */
  WEBSOCKET,

  /** A WebSocket for each stream, as servers without subscribe frames need it. */
  WEBSOCKET_PER_STREAM,

  /**
   * <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent
   * events</a>: a connection for each stream.
   */
  SERVER_SENT_EVENTS
}
