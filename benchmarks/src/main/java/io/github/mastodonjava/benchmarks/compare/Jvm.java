package io.github.mastodonjava.benchmarks.compare;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java installation, and the benchmark programs started with it. */
record Jvm(Path home, int version, String classPath) {
  private static final String PACKAGE = "io.github.mastodonjava.benchmarks.";

  /** What the launcher of the command line tool sets, but for the archive of classes. */
  static final List<String> LAUNCHER_FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");

  /** The first release that has ahead-of-time caches made in one step. */
  private static final int FIRST_WITH_AOT_CACHE = 25;

  static Jvm at(Path home, String classPath) throws IOException, InterruptedException {
    Rival asked =
        Rival.of(
            "java",
            List.of(home.resolve("bin/java").toString(), "-XshowSettings:properties", "-version"));
    for (String line : asked.run().output()) {
      if (line.strip().startsWith("java.specification.version = ")) {
        return new Jvm(home, Integer.parseInt(line.replaceAll(".*= ", "").strip()), classPath);
      }
    }
    throw new IOException(home + " does not tell its version");
  }

  /** The class path with the embedded server's jars, which lie beside those of the benchmarks. */
  String embeddedServersClassPath() {
    Path jar = Path.of(classPath.substring(0, classPath.indexOf(File.pathSeparatorChar)));
    return classPath + File.pathSeparator + jar.resolveSibling("sandbox") + "/*";
  }

  /** The program {@code main}, named as below the package of the benchmarks. */
  Rival rival(String name, String main, List<String> flags) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, PACKAGE + main));
    return Rival.of(name, command);
  }

  /**
   * The same with the launcher's flags and an archive of classes, made by running the program once:
   * AppCDS, or from 25 on an AOT cache.
   */
  Rival archived(String name, String main, Path directory, String address)
      throws IOException, InterruptedException {
    boolean aot = version >= FIRST_WITH_AOT_CACHE;
    Path archive = directory.resolve(main + "-" + version + (aot ? ".aot" : ".jsa"));
    List<String> making = new ArrayList<>(LAUNCHER_FLAGS);
    making.add((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
    rival(name, main, making).with(address).run();
    List<String> using = new ArrayList<>(LAUNCHER_FLAGS);
    using.add((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
    return rival(name, main, using).with(address);
  }
}
