package io.github.mastodonjava.benchmarks.compare;

import io.github.mastodonjava.benchmarks.server.TimelineServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The timeline server, in a process of its own, so that its work is not counted as a rival's. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String address;

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  static ServerProcess start(int pages) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    System.getProperty("java.home") + "/bin/java",
                    "-cp",
                    System.getProperty("java.class.path"),
                    TimelineServer.class.getName(),
                    Integer.toString(pages)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output = process.inputReader();
    return new ServerProcess(process, "http://127.0.0.1:" + output.readLine());
  }

  String address() {
    return address;
  }

  /** How many requests rivals have made so far. */
  long requests() throws IOException {
    try (InputStream in = URI.create(address + "/benchmark/requests").toURL().openStream()) {
      return Long.parseLong(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
