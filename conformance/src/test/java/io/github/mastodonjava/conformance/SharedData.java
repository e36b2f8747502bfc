package io.github.mastodonjava.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The outside data, which is no part of the project; tests are skipped where it is absent. */
public final class SharedData {
  private SharedData() {}

  public static Path path(String name) {
    Path path = Path.of(System.getProperty("shared.dir", "../../shared"), name).normalize();
    assumeTrue(Files.exists(path), () -> "There is no " + path + ": it is needed for this test");
    return path;
  }
}
