package io.github.mastodonjava.sandbox.internal.http;

import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import io.github.mastodonjava.sandbox.internal.streaming.StreamHub;
import io.github.mastodonjava.sandbox.internal.streaming.StreamRequest;
import io.github.mastodonjava.sandbox.internal.streaming.StreamingError;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the requests of the streaming API, which Mastodon gives to a server of its own: no rate
 * limits, other errors. Everything else goes on to the routes.
 */
final class StreamingHandler extends Handler.Wrapper {
  private static final String ROOT = "/api/v1/streaming";
  private static final Pattern BEARER = Pattern.compile("^Bearer ");

  private final StreamHub hub;
  private final FaultQueue faults;
  private final RequestLog log;
  private @Nullable ServerWebSocketContainer webSockets;

  StreamingHandler(StreamHub hub, FaultQueue faults, RequestLog log) {
    this.hub = hub;
    this.faults = faults;
    this.log = log;
  }

  @Override
  protected void doStart() throws Exception {
    webSockets = ServerWebSocketContainer.ensure(getServer());
    super.doStart();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    boolean streams = path.equals(ROOT) || path.startsWith(ROOT + "/");
    if (!streams || !request.getMethod().equals("GET")) {
      return super.handle(request, response, callback);
    }
    boolean webSocket = "websocket".equalsIgnoreCase(request.getHeaders().get(HttpHeader.UPGRADE));
    FaultPlan fault = faults.take(request.getMethod(), path);
    if (fault != null) {
      fail(fault, request, response, callback);
    } else if (path.equals(ROOT + "/health")) {
      answer(request, response, callback, Answer.text("OK"));
    } else if (webSocket) {
      return upgrade(request, response, callback);
    } else {
      stream(path, request, response, callback);
    }
    return true;
  }

  private void fail(FaultPlan fault, Request request, Response response, Callback callback) {
    Answer answer = fault.answer();
    if (answer != null) {
      answer(request, response, callback, answer);
      return;
    }
    record(request, 0);
    if (fault.kind() == FaultPlan.Kind.STALL) {
      endPoint(request).setIdleTimeout(0);
    } else {
      endPoint(request).close();
      callback.succeeded();
    }
  }

  private boolean upgrade(Request request, Response response, Callback callback) {
    Fields query = Request.extractQueryParameters(request);
    AccessToken token;
    try {
      token = hub.authenticate(token(request, query));
    } catch (StreamingError e) {
      Answer refusal = Answer.text(e.status(), "text/plain", "");
      answer(request, response, callback, refusal.with("X-Error-Message", e.description()));
      return true;
    }
    record(request, 101);
    StreamRequest first = query.getValue("stream") == null ? null : streamRequest(query);
    StreamSocket socket = new StreamSocket(hub, token, endPoint(request));
    if (first != null) {
      socket.subscribe(first);
    }
    response.getHeaders().put("X-Request-Id", UUID.randomUUID().toString());
    return Objects.requireNonNull(webSockets)
        .upgrade(
            (upgrade, upgraded, done) -> {
              // Mastodon's answer repeats the first protocol that is offered, even when it is a
              // token.
              if (!upgrade.getSubProtocols().isEmpty()) {
                upgraded.setAcceptedSubProtocol(upgrade.getSubProtocols().get(0));
              }
              upgraded.setExtensions(List.of());
              return socket;
            },
            request,
            response,
            Callback.from(
                callback,
                failure -> {
                  if (failure != null) {
                    socket.closed();
                  }
                }));
  }

  private void stream(String path, Request request, Response response, Callback callback) {
    Fields query = Request.extractQueryParameters(request);
    boolean onlyMedia = isTrue(query.getValue("only_media"));
    String name = StreamRequest.nameOf(path, onlyMedia);
    if (name == null) {
      answer(request, response, callback, error(400, "Unknown channel requested"));
      return;
    }
    StreamRequest wanted = streamRequest(name, query);
    try {
      AccessToken token = hub.authenticate(token(request, query));
      hub.check(token, wanted);
      record(request, 200);
      response.setStatus(200);
      headers(response);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      new EventStream(hub, endPoint(request), response, callback).begin(token, wanted);
    } catch (StreamingError e) {
      answer(request, response, callback, error(e.status(), e.description()));
    }
  }

  private static Answer error(int status, String message) {
    return new Answer(status, "application/json", ApiError.body(message), new byte[0], Map.of());
  }

  private static boolean isTrue(@Nullable String text) {
    return text != null && !List.of("0", "f", "F", "false", "off", "").contains(text);
  }

  private static StreamRequest streamRequest(Fields query) {
    return streamRequest(query.getValue("stream"), query);
  }

  private static StreamRequest streamRequest(@Nullable String name, Fields query) {
    return new StreamRequest(name, query.getValue("tag"), query.getValue("list"));
  }

  private static @Nullable String token(Request request, Fields query) {
    String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    if (header != null) {
      return BEARER.matcher(header).replaceFirst("");
    }
    String parameter = query.getValue("access_token");
    return parameter == null ? request.getHeaders().get("Sec-WebSocket-Protocol") : parameter;
  }

  private static EndPoint endPoint(Request request) {
    return request.getConnectionMetaData().getConnection().getEndPoint();
  }

  private void answer(Request request, Response response, Callback callback, Answer answer) {
    record(request, answer.status());
    response.setStatus(answer.status());
    headers(response);
    answer.headers().forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
  }

  private static void headers(Response response) {
    response.getHeaders().put("X-Request-Id", UUID.randomUUID().toString());
    response.getHeaders().put("Access-Control-Allow-Origin", "*");
  }

  private void record(Request request, int status) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (HttpField field : request.getHeaders()) {
      headers.put(field.getName().toLowerCase(Locale.ROOT), String.valueOf(field.getValue()));
    }
    log.add(
        new RequestLog.Entry(
            request.getMethod(),
            Request.getPathInContext(request),
            request.getHttpURI().getQuery(),
            status,
            headers));
  }

  static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
