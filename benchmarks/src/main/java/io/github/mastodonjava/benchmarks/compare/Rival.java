package io.github.mastodonjava.benchmarks.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A program to be measured, and how it is started. */
record Rival(String name, List<String> command, Map<String, String> environment) {
  /** What came of one run. */
  record Run(double wallMillis, List<String> output) {}

  static Rival of(String name, List<String> command) {
    return new Rival(name, command, Map.of());
  }

  /** The same with these arguments at the end. */
  Rival with(String... arguments) {
    List<String> all = new ArrayList<>(command);
    Collections.addAll(all, arguments);
    return new Rival(name, all, environment);
  }

  /**
   * Runs the program to its end.
   *
   * @throws IllegalStateException with what it printed, if it fails
   */
  Run run() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    List<String> output;
    try (var reader = process.inputReader()) {
      output = reader.lines().toList();
    }
    int code = process.waitFor();
    double wallMillis = (System.nanoTime() - start) / 1e6;
    if (code != 0) {
      throw new IllegalStateException(
          name + " ended with " + code + ":\n" + String.join("\n", output));
    }
    return new Run(wallMillis, output);
  }
}
