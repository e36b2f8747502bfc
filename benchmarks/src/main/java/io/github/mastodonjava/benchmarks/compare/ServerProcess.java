package io.github.mastodonjava.benchmarks.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A server in a process of its own, so that its work is not counted as a rival's. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String address;

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts a program that prints its port. */
  static ServerProcess start(String scheme, Class<?> main, String... arguments) throws IOException {
    return start(scheme, System.getProperty("java.class.path"), main, arguments);
  }

  /** Starts a program that needs another class path. */
  static ServerProcess start(String scheme, String classPath, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader output = process.inputReader();
    return new ServerProcess(process, scheme + "://127.0.0.1:" + output.readLine());
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
