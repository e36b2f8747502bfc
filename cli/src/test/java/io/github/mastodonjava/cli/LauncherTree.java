package io.github.mastodonjava.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A source tree with the launcher in it, a {@code mvn} that writes down that it was called and
 * makes a jar, and Javas that print their arguments, one a line.
 */
final class LauncherTree {
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "find",
          "readlink",
          "sed",
          "date",
          "cp",
          "mkdir",
          "mv",
          "rm",
          "touch",
          "cat",
          "sleep",
          "stty",
          "ls");

  private final Path directory;
  private final Map<String, String> environment = new LinkedHashMap<>();

  /** What a run gave. */
  record Result(int exitCode, List<String> out, String err) {}

  LauncherTree(Path directory) throws IOException {
    this.directory = directory;
    for (String file :
        List.of("pom.xml", "codec-processor/pom.xml", "client/pom.xml", "sandbox/pom.xml")) {
      write(file, "<project/>");
    }
    write("cli/pom.xml", "<project/>");
    for (String module : List.of("codec-processor", "client", "sandbox", "cli")) {
      write(module + "/src/main/java/Code.java", "class Code {}");
    }
    write(".mvn/jvm.config", "");
    Path launcher = Path.of(System.getProperty("project.root", ".."), "mastodon");
    Files.copy(launcher, script());
    executable(script());
    try (Stream<Path> all = Files.walk(directory)) {
      all.forEach(path -> age(path, 60));
    }
    addTools();
    program(
        "bin/mvn",
        """
        echo "$@" >>'%s'
        mkdir -p cli/target/lib
        echo jar >cli/target/mastodon-cli.jar
        echo lib >cli/target/lib/lib.jar
        """
            .formatted(directory.resolve("mvn.log")));
    environment.put("PATH", directory.resolve("bin").toString());
  }

  /** Whether this machine can run it. */
  static boolean isPossible() {
    return Files.isExecutable(Path.of("/bin/sh"));
  }

  /** The tools that a launcher may need, and no Java: that is put there by the test. */
  private void addTools() throws IOException {
    for (String tool : TOOLS) {
      for (String place : List.of("/usr/bin", "/bin")) {
        Path program = Path.of(place, tool);
        if (Files.isExecutable(program)) {
          program("bin/" + tool, "exec " + program + " \"$@\"\n");
        }
      }
    }
  }

  Path script() {
    return directory.resolve("mastodon");
  }

  LauncherTree environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Puts a Java of this version into the tree; its archive of classes is a file of one word. */
  Path java(String version) throws IOException {
    Path home = directory.resolve("java " + version);
    write("java " + version + "/release", "JAVA_VERSION=\"" + version + "\"\n");
    program("java " + version + "/bin/javac", "exit 0\n");
    program(
        "java " + version + "/bin/java",
        """
        for word; do
          case $word in
            -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)
              [ -z "$NO_ARCHIVE" ] && echo archive >"${word#*=}"
              exit ${NO_ARCHIVE:-0}
              ;;
          esac
        done
        for word; do
          printf '%s\\n' "$word"
        done
        [ -z "$SHOW_LOCALE" ] || printf '%s\\n' "LC_ALL=$LC_ALL"
        [ -z "$READ_INPUT" ] || cat
        exit ${EXIT:-0}
        """);
    return home;
  }

  /** Uses that Java, by {@code JAVA_HOME}. */
  LauncherTree withJava(String version) throws IOException {
    return environment("JAVA_HOME", java(version).toString());
  }

  /** Uses the Java that runs the test, and a program that prints the options of its JVM. */
  LauncherTree withThisJava() throws IOException {
    write(
        "program/Main.java",
        """
        package io.github.mastodonjava.cli;

        public final class Main {
          public static void main(String[] arguments) {
            java.lang.management.ManagementFactory.getRuntimeMXBean()
                .getInputArguments()
                .forEach(System.out::println);
          }
        }
        """);
    write(
        "program/Training.java",
        """
        package io.github.mastodonjava.cli;

        public final class Training {
          public static void main(String[] arguments) {
            Main.main(arguments);
          }
        }
        """);
    Path home = Path.of(System.getProperty("java.home"));
    program(
        "bin/mvn",
        """
        mkdir -p cli/target/lib &&
          '%1$s/bin/javac' -d program program/*.java &&
          '%1$s/bin/jar' --create --file cli/target/mastodon-cli.jar -C program io
        """
            .formatted(home));
    return environment("JAVA_HOME", home.toString());
  }

  /** The archives of classes that were made. */
  List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("cli/target/launcher"))) {
      return files.filter(file -> file.toString().matches(".*[.](jsa|aot)")).toList();
    }
  }

  LauncherTree failingBuild() throws IOException {
    program("bin/mvn", "echo '[ERROR] cannot find symbol'\nexit 1\n");
    return this;
  }

  LauncherTree without(String program) throws IOException {
    Files.delete(directory.resolve("bin").resolve(program));
    return this;
  }

  /** Changes a source file, later than whatever was built. */
  void change(String file) throws IOException {
    write(file, "changed");
    age(directory.resolve(file), -60);
  }

  /** How often Maven was called. */
  int builds() throws IOException {
    Path log = directory.resolve("mvn.log");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  Result run(String... words) throws IOException, InterruptedException {
    return run(script(), words);
  }

  Result run(Path launcher, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(words));
    Path out = directory.resolve("out.txt");
    Path err = directory.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("The launcher hangs.");
    }
    return new Result(
        process.exitValue(),
        Files.readAllLines(out),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  /** Runs it with a redirection of the shell's, such as {@code <&-}, which closes the input. */
  Result runRedirected(String redirection, String... words)
      throws IOException, InterruptedException {
    program("redirected", "exec '" + script() + "' \"$@\" " + redirection + "\n");
    return run(directory.resolve("redirected"), words);
  }

  void program(String file, String code) throws IOException {
    write(file, "#!/bin/sh\n" + code);
    executable(directory.resolve(file));
  }

  void write(String file, String text) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void age(Path file, int seconds) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
