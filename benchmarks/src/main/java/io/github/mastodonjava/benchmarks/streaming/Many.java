package io.github.mastodonjava.benchmarks.streaming;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.benchmarks.server.FloodServer;
import io.github.mastodonjava.benchmarks.server.Tls;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Connected;
import io.github.mastodonjava.streaming.StreamEvent.ConnectionEvent;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.Subscription;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Many accounts in one process, a WebSocket each, over TLS: {@code ADDRESS KEYSTORE PASSWORD COUNT
 * SECONDS}, of a server that sends each an event a second, numbered from 1.
 */
public final class Many {
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private Many() {}

  /** Hears numbers, and counts those that are missing. */
  private static final class Heard implements Consumer<StreamEvent> {
    private static final LongAdder EVENTS = new LongAdder();
    private static final LongAdder OUT_OF_ORDER = new LongAdder();
    private static final LongAdder TROUBLES = new LongAdder();
    private int last;

    @Override
    public void accept(StreamEvent event) {
      if (event instanceof StatusPosted posted) {
        int number = Integer.parseInt(posted.status().id());
        if (number != last + 1) {
          OUT_OF_ORDER.increment();
        }
        last = number;
        EVENTS.increment();
      } else if (event instanceof ConnectionEvent && !(event instanceof Connected)) {
        TROUBLES.increment();
      }
    }
  }

  public static void main(String[] args)
      throws IOException, GeneralSecurityException, InterruptedException {
    int count = Integer.parseInt(args[3]);
    OkHttpClient http = trusting(Path.of(args[1]), args[2].toCharArray());
    long before = residentKilobytes();
    List<Subscription> open = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Mastodon account =
          Mastodon.builder(args[0])
              .accessToken("token-" + i)
              .httpClient(http)
              .streaming(StreamingOptions.standard().refillLimit(0))
              .build();
      open.add(account.streaming().subscribe(Stream.publicTimeline(), new Heard()));
      if (i % 50 == 49) {
        open.get(i - 49).awaitConnected(); // no more than the server can greet at once
      }
    }
    open.forEach(Subscription::awaitConnected);
    long events = Heard.EVENTS.sum();
    long start = System.nanoTime();
    Thread.sleep(Long.parseLong(args[4]) * 1_000);
    print("events/s", (Heard.EVENTS.sum() - events) * 1e9 / (System.nanoTime() - start));
    print("threads", ManagementFactory.getThreadMXBean().getThreadCount());
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    print("heap KiB a stream", (runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / count);
    print("RSS KiB a stream", (double) (residentKilobytes() - before) / count);
    long sent = sent(http, args[0]);
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (Heard.EVENTS.sum() < sent && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    print("events sent", (double) sent);
    print("events lost", (double) (sent - Heard.EVENTS.sum()));
    print("events out of order", (double) Heard.OUT_OF_ORDER.sum());
    print("disconnects and the like", (double) Heard.TROUBLES.sum());
    Runtime.getRuntime().halt(0);
  }

  /** How many events the server has sent, which sends no more from now on. */
  private static long sent(OkHttpClient http, String address) throws IOException {
    Request request = new Request.Builder().url(address + FloodServer.SENT).build();
    try (Response response = http.newCall(request).execute()) {
      return Long.parseLong(response.body().string());
    }
  }

  private static OkHttpClient trusting(Path keyStore, char[] password)
      throws IOException, GeneralSecurityException {
    X509TrustManager trust = Tls.trust(keyStore, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {trust}, null);
    return new OkHttpClient.Builder()
        .sslSocketFactory(context.getSocketFactory(), trust)
        .hostnameVerifier((host, session) -> host.equals("127.0.0.1"))
        .build();
  }

  private static long residentKilobytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return 0;
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%s = %.1f%n", name, value);
    System.out.flush();
  }
}
