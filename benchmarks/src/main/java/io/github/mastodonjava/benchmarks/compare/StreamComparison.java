package io.github.mastodonjava.benchmarks.compare;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.mastodonjava.benchmarks.server.FloodServer;
import io.github.mastodonjava.benchmarks.server.SandboxServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** Streams: one that is flooded, the time that an event takes, and many at once. */
final class StreamComparison {
  private static final String PASSWORD = "benchmark";
  private static final String POSTS = "2000";
  private static final String POSTS_A_SECOND = "100";

  /** What a process needs beside its streams. */
  private static final int OTHER_FILES = 200;

  private final Jvm jvm;
  private final Options options;
  private final Path directory;

  StreamComparison(Jvm jvm, Options options, Path directory) {
    this.jvm = jvm;
    this.options = options;
    this.directory = directory;
  }

  /** One connection that brings events as fast as they are taken. */
  void floods() throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start("http", FloodServer.class, "0")) {
      for (String protocol : List.of("websocket", "sse")) {
        Samples samples = new Samples();
        List<Rival> rivals =
            List.of(
                jvm.rival("floor", "streaming.Floor", List.of()),
                jvm.rival(Compare.REFERENCE, "streaming.BareLoop", List.of()),
                jvm.rival("SDK", "streaming.Sdk", List.of()));
        String events = Integer.toString(options.events());
        rivals.get(0).with(server.address(), events, protocol).run(); // the server is warm then
        for (int round = 0; round < options.rounds(); round++) {
          for (Rival rival : rivals) {
            samples.addFigures(
                rival.name(), rival.with(server.address(), events, protocol).run().output());
          }
        }
        Compare.print(
            "A flooded "
                + protocol
                + " stream, "
                + events
                + " events cold and warm, JDK "
                + jvm.version(),
            samples);
      }
    }
  }

  /** From a post to the callback, over the embedded server. */
  void latency() throws IOException, InterruptedException {
    Samples samples = new Samples();
    try (ServerProcess server =
        ServerProcess.start("http", jvm.embeddedServersClassPath(), SandboxServer.class)) {
      for (int round = 0; round < options.rounds(); round++) {
        Rival sdk = jvm.rival("SDK", "streaming.Latency", List.of());
        samples.addFigures("SDK", sdk.with(server.address(), POSTS, POSTS_A_SECOND).run().output());
      }
    }
    Compare.print(
        "From a post to the callback, " + POSTS_A_SECOND + " posts/s, JDK " + jvm.version(),
        samples);
  }

  /** Many accounts, a WebSocket over TLS each, an event a second each. */
  void many() throws IOException, InterruptedException {
    Path keyStore = directory.resolve("streams.p12");
    if (!keyStore.toFile().exists()) {
      makeKeys(keyStore);
    }
    int streams = possible(options.streams());
    Samples samples = new Samples();
    try (ServerProcess server =
        ServerProcess.start("https", FloodServer.class, "1", keyStore.toString(), PASSWORD)) {
      Rival sdk = jvm.rival("SDK", "streaming.Many", List.of("-Xmx3g"));
      samples.addFigures(
          "SDK",
          sdk.with(server.address(), keyStore.toString(), PASSWORD, Integer.toString(streams), "30")
              .run()
              .output());
    }
    Compare.print(streams + " streams over TLS, JDK " + jvm.version(), samples);
  }

  /** As many as wanted, or as the machine lets a process have open. */
  private static int possible(int wanted) {
    if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix) {
      long most = unix.getMaxFileDescriptorCount();
      if (wanted > most - OTHER_FILES) {
        System.out.printf(
            "%nOf %d streams, %d: a process may have no more than %d files open here (ulimit -n).%n",
            wanted, most - OTHER_FILES, most);
        return (int) (most - OTHER_FILES);
      }
    }
    return wanted;
  }

  private void makeKeys(Path keyStore) throws IOException, InterruptedException {
    Rival.of(
            "keytool",
            List.of(
                jvm.home().resolve("bin/keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "SAN=IP:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                keyStore.toString(),
                "-storepass",
                PASSWORD))
        .run();
  }
}
