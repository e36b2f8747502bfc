package io.github.mastodonjava.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.NewMedia;
import io.github.mastodonjava.http.FilePart;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A gibibyte goes up from a process with a heap of 64 MB, which has the server in it, too. */
class LargeUploadTest {
  private static final long SIZE = 1L << 30;

  @Test
  void aFileThatIsLargerThanTheHeapGoesUp() throws Exception {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                classes,
                LargeUploadTest.class.getName())
            .redirectErrorStream(true)
            .start();

    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(Long.parseLong(output.strip())).isBetween(SIZE, SIZE + 1000);
  }

  /** Prints how many bytes arrived. */
  public static void main(String[] args) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/v2/media", LargeUploadTest::count);
    server.start();
    try (Mastodon mastodon =
        Mastodon.builder("http://127.0.0.1:" + server.getAddress().getPort())
            .accessToken("token")
            .build()) {
      FilePart film = FilePart.of("film.mp4", "video/mp4", SIZE, () -> new Zeros(SIZE));
      System.out.println(mastodon.media().upload(NewMedia.of(film)).id());
    } finally {
      server.stop(0);
    }
  }

  private static void count(HttpExchange exchange) throws IOException {
    long count = 0;
    byte[] piece = new byte[1 << 16];
    InputStream body = exchange.getRequestBody();
    for (int length = body.read(piece); length >= 0; length = body.read(piece)) {
      count += length;
    }
    byte[] answer =
        ("{\"id\":\"" + count + "\",\"type\":\"video\",\"url\":\"https://a.example/1\"}")
            .getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  /** So many bytes of nothing. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int count = (int) Math.min(left, length);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
