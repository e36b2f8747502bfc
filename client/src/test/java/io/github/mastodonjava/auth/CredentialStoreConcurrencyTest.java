package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialStoreConcurrencyTest {
  private static final int EACH = 10;

  private final Path file;

  CredentialStoreConcurrencyTest(@TempDir Path directory) {
    file = directory.resolve("credentials.json");
  }

  @Test
  void noThreadLosesWhatAnotherStored() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        String name = "thread" + i;
        done.add(threads.submit(() -> Writer.store(file, name)));
      }
      for (Future<?> each : done) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(CredentialStore.at(file).accounts()).hasSize(4 * EACH);
  }

  @Test
  void noProcessLosesWhatAnotherStored() throws Exception {
    Process one = start("one");
    Process other = start("other");
    Writer.store(file, "this");

    assertThat(output(one)).isEmpty();
    assertThat(output(other)).isEmpty();
    assertThat(CredentialStore.at(file).accounts()).hasSize(3 * EACH);
  }

  /** Stores accounts of a name, one after the other. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      store(Path.of(arguments[0]), arguments[1]);
    }

    static void store(Path file, String name) {
      for (int i = 0; i < EACH; i++) {
        CredentialStore.at(file).put(CredentialStoreTest.account(name + i, "token"));
      }
    }
  }

  private Process start(String name) throws Exception {
    String classPath =
        Stream.of(CredentialStore.class, Writer.class, JsonFactory.class)
            .map(CredentialStoreConcurrencyTest::place)
            .collect(Collectors.joining(File.pathSeparator));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            Writer.class.getName(),
            file.toString(),
            name)
        .redirectErrorStream(true)
        .start();
  }

  private static String output(Process process) throws Exception {
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
