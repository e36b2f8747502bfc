package io.github.mastodonjava.benchmarks.streaming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** As fast as the server and the machine let anybody be: events are told apart, and thrown away. */
public final class Floor {
  private static final byte[] SUBSCRIBE = {(byte) 0x81, (byte) 0x80, 0, 0, 0, 0};

  private Floor() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    EventCount count = new EventCount(Integer.parseInt(args[1]));
    URI uri = URI.create(args[0]);
    boolean webSocket = args[2].equals("websocket");
    try (Socket socket = new Socket(uri.getHost(), uri.getPort());
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16))) {
      String key = webSocket ? "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n" : "";
      socket
          .getOutputStream()
          .write(("GET /api/v1/streaming HTTP/1.1\r\n" + key + "\r\n").getBytes(ISO_8859_1));
      int newlines = 0;
      while (newlines < 2) {
        int c = in.read();
        newlines = c == '\n' ? newlines + 1 : c == '\r' ? newlines : 0;
      }
      if (webSocket) {
        socket.getOutputStream().write(SUBSCRIBE);
        readFrames(in, count);
      } else {
        readEvents(in, count);
      }
    }
    count.finish();
  }

  private static void readFrames(DataInputStream in, EventCount count) throws IOException {
    byte[] frame = new byte[1 << 16];
    do {
      in.readByte();
      int length = in.readByte() & 0x7F;
      in.readFully(frame, 0, length == 126 ? in.readUnsignedShort() : length);
    } while (count.next());
  }

  private static void readEvents(DataInputStream in, EventCount count) throws IOException {
    byte[] bytes = new byte[1 << 16];
    byte last = 0;
    boolean more = true;
    while (more) {
      int length = in.read(bytes, 0, bytes.length);
      for (int i = 0; more && i < length; i++) {
        more = bytes[i] != '\n' || last != '\n' || count.next();
        last = bytes[i];
      }
    }
  }
}
