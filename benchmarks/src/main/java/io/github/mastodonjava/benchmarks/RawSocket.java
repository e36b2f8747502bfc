package io.github.mastodonjava.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The least that can be done to get a page of a timeline: one connection, no checks. */
public final class RawSocket implements AutoCloseable {
  private static final int GZIP_HEADER = 10;

  private final Socket socket;
  private final DataInputStream in;
  private final String host;
  private final byte[] unpacked = new byte[1 << 20];

  /**
   * An answer.
   *
   * @param next path and query of the next page; empty after the last
   * @param size of the body, unpacked
   */
  public record Page(String next, int size) {}

  public RawSocket(String address) throws IOException {
    URI uri = URI.create(address);
    this.host = uri.getAuthority();
    this.socket = new Socket(uri.getHost(), uri.getPort());
    this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
    socket.setTcpNoDelay(true);
  }

  /** Gets a page; what it holds is in {@link #unpacked()}. */
  public Page get(String target) throws IOException, DataFormatException {
    String request =
        "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAccept-Encoding: gzip\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    String next = "";
    int length = 0;
    for (String line = readLine(); !line.isEmpty(); line = readLine()) {
      if (line.startsWith("Link: <") && line.contains("rel=\"next\"")) {
        next = line.substring(line.indexOf("/api/"), line.indexOf('>'));
      } else if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring(16));
      }
    }
    byte[] body = new byte[length];
    in.readFully(body);
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(body, GZIP_HEADER, length - GZIP_HEADER);
      return new Page(next, inflater.inflate(unpacked));
    } finally {
      inflater.end();
    }
  }

  /** The last page, and after its size what was there before. */
  public byte[] unpacked() {
    return unpacked;
  }

  private String readLine() throws IOException {
    StringBuilder line = new StringBuilder(160);
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
