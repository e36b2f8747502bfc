package io.github.mastodonjava;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A server on plain sockets: it answers calls from functions, and leaves each stream to the test,
 * which can send and break whatever it wants.
 */
final class FakeStreamServer implements AutoCloseable {
  /** Where a client asks whether its token is good. */
  static final String WHO_AM_I = "/api/v1/accounts/verify_credentials";

  private static final int TLS_HANDSHAKE = 0x16;

  private final ServerSocket listening;
  private final Map<String, Function<Request, String>> rest = new ConcurrentHashMap<>();
  private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
  private final Map<String, String> refused = new ConcurrentHashMap<>();
  private final BlockingQueue<Stream> streams = new LinkedBlockingQueue<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private volatile boolean webSockets = true;
  private volatile boolean silent;

  /** A request's head. */
  record Request(String method, String target, Map<String, String> headers) {
    String path() {
      int query = target.indexOf('?');
      return query < 0 ? target : target.substring(0, query);
    }

    String parameter(String name) {
      int query = target.indexOf('?');
      for (String pair : query < 0 ? new String[0] : target.substring(query + 1).split("&", -1)) {
        if (pair.startsWith(name + "=")) {
          return pair.substring(name.length() + 1);
        }
      }
      return "";
    }
  }

  FakeStreamServer() {
    try {
      listening = new ServerSocket(0, 200, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    run(this::accept);
  }

  private static void run(Runnable task) {
    Thread thread = new Thread(task, "fake-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listening.accept();
        sockets.add(socket);
        run(() -> serve(socket));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket socket) {
    try {
      socket.setTcpNoDelay(true);
      DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
      while (true) {
        Request request = readHead(in);
        in.readNBytes(Integer.parseInt(request.headers().getOrDefault("Content-Length", "0")));
        requests.add(request);
        if (request.path().startsWith("/api/v1/streaming") && !request.path().endsWith("/health")) {
          stream(new Stream(request, socket, in));
          return;
        }
        answer(socket, request);
      }
    } catch (IOException e) {
      close(socket); // the client went away, or speaks no HTTP
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Request readHead(InputStream in) throws IOException {
    String[] first = line(in).split(" ", -1);
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return new Request(first[0], first[1], headers);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0 || b == TLS_HANDSHAKE) {
        throw new IOException("end");
      }
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private void answer(Socket socket, Request request) throws IOException {
    Function<Request, String> handler = rest.get(request.path());
    String answer = handler == null ? "404 {}" : handler.apply(request);
    String status = answer.matches("(?s)\\d{3} .*") ? answer.substring(0, 3) : "200";
    byte[] body =
        (answer.matches("(?s)\\d{3} .*") ? answer.substring(4) : answer)
            .getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 "
            + status
            + " X\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    OutputStream out = socket.getOutputStream();
    out.write(head.getBytes(StandardCharsets.UTF_8));
    out.write(body);
    out.flush();
  }

  private void stream(Stream stream) throws IOException {
    if (silent) {
      streams.add(stream);
      return;
    }
    String refusal = refused.getOrDefault(stream.request.path(), refusals.poll());
    boolean wantsWebSocket = stream.request.headers().containsKey("Sec-WebSocket-Key");
    if (refusal == null && wantsWebSocket && !webSockets) {
      refusal = "404 Not Found\r\n";
    }
    if (refusal != null) {
      stream.sendRaw("HTTP/1.1 " + refusal + "Content-Length: 0\r\nConnection: close\r\n\r\n");
      stream.endOfFile();
      return;
    }
    if (wantsWebSocket) {
      stream.upgrade();
    } else {
      stream.sendRaw("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:)\n");
    }
    streams.add(stream);
    if (wantsWebSocket) {
      stream.receive();
    }
  }

  /** One connection of a client that wants a stream. */
  static final class Stream {
    final Request request;
    private final Socket socket;
    private final DataInputStream in;
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    volatile boolean answersPings = true;

    Stream(Request request, Socket socket, DataInputStream in) {
      this.request = request;
      this.socket = socket;
      this.in = in;
    }

    void upgrade() {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-1")
                .digest(
                    (request.headers().get("Sec-WebSocket-Key")
                            + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")
                        .getBytes(StandardCharsets.US_ASCII));
        sendRaw(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: "
                + Base64.getEncoder().encodeToString(hash)
                + "\r\n\r\n");
      } catch (java.security.NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    private void receive() {
      try {
        while (true) {
          int opcode = in.readByte() & 0xF;
          int length = in.readByte() & 0x7F;
          length = length == 126 ? in.readUnsignedShort() : length;
          byte[] mask = in.readNBytes(4);
          byte[] payload = in.readNBytes(length);
          for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i & 3];
          }
          String text = new String(payload, StandardCharsets.UTF_8);
          switch (opcode) {
            case 8 -> received.add("close");
            case 9 -> {
              received.add("ping");
              if (answersPings) {
                frame(0x8A, payload);
              }
            }
            case 10 -> received.add("pong " + text);
            default -> received.add(text);
          }
        }
      } catch (IOException e) {
        received.add("end");
      }
    }

    /** The next thing that the client said. */
    String said() {
      try {
        String text = received.poll(10, TimeUnit.SECONDS);
        if (text == null) {
          throw new AssertionError("the client said nothing");
        }
        return text;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    boolean isSilent() {
      return received.isEmpty();
    }

    /** Sends an event over a WebSocket; the payload is JSON. */
    void event(String streamJson, String event, String payload) {
      text(
          "{\"stream\":"
              + streamJson
              + ",\"event\":\""
              + event
              + "\",\"payload\":\""
              + payload.replace("\\", "\\\\").replace("\"", "\\\"")
              + "\"}");
    }

    /** Sends a status on a stream without parameters. */
    void status(String stream, String id) {
      event("[\"" + stream + "\"]", "update", "{\"id\":\"" + id + "\"}");
    }

    /** Sends that statuses of the user's stream are gone, each by its own event. */
    void deletes(int from, int to) {
      for (int id = from; id <= to; id++) {
        event("[\"user\"]", "delete", "" + id);
      }
    }

    void text(String text) {
      frame(0x81, text.getBytes(StandardCharsets.UTF_8));
    }

    void frame(int first, byte[] payload) {
      ByteArrayOutputStream frame = new ByteArrayOutputStream();
      frame.write(first);
      if (payload.length < 126) {
        frame.write(payload.length);
      } else if (payload.length < 65536) {
        frame.write(126);
        frame.write(payload.length >> 8);
        frame.write(payload.length);
      } else {
        frame.write(127);
        for (int shift = 56; shift >= 0; shift -= 8) {
          frame.write((int) ((long) payload.length >> shift));
        }
      }
      frame.writeBytes(payload);
      sendRaw(frame.toByteArray());
    }

    void sse(String event, String data) {
      sendRaw("event: " + event + "\ndata: " + data + "\n\n");
    }

    void sendRaw(String text) {
      sendRaw(text.getBytes(StandardCharsets.UTF_8));
    }

    synchronized void sendRaw(byte[] bytes) {
      try {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
      } catch (IOException e) {
        // the client went away
      }
    }

    void endOfFile() {
      try {
        socket.close();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    void reset() {
      try {
        socket.setSoLinger(true, 0);
        socket.close();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  FakeStreamServer answer(String path, Function<Request, String> handler) {
    rest.put(path, handler);
    return this;
  }

  /** Says what the server is, and where its streams are; nothing for where it is itself. */
  FakeStreamServer tell(String streaming, String version) {
    return answer(
        "/api/v2/instance",
        request ->
            "{\"version\":\""
                + version
                + "\",\"configuration\":{\"urls\":{\"streaming\":\""
                + streaming
                + "\"}}}");
  }

  /** Refuses the next handshake: {@code "503 Unavailable\r\nRetry-After: 7\r\n"}. */
  FakeStreamServer refuse(String statusLineAndHeaders) {
    refusals.add(statusLineAndHeaders);
    return this;
  }

  /** Refuses all handshakes of a path. */
  FakeStreamServer refuseStream(String path, String statusLineAndHeaders) {
    refused.put(path, statusLineAndHeaders);
    return this;
  }

  FakeStreamServer withoutWebSockets() {
    webSockets = false;
    return this;
  }

  /** Whether it accepts connections, and never answers handshakes. */
  FakeStreamServer silent(boolean now) {
    silent = now;
    return this;
  }

  /** The next stream that a client has opened. */
  Stream opened() {
    try {
      Stream stream = streams.poll(10, TimeUnit.SECONDS);
      if (stream == null) {
        throw new AssertionError("no client opened a stream");
      }
      return stream;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean hasNothingOpened() {
    return streams.isEmpty();
  }

  List<Request> requests() {
    return requests;
  }

  String address() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  /** As a server tells where its streams are. */
  String webSocketAddress() {
    return address().replace("http:", "ws:");
  }

  MastodonBuilder builder() {
    return Mastodon.builder(address()).accessToken("a-token");
  }

  @Override
  public void close() {
    try {
      listening.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
