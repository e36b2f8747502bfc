package io.github.mastodonjava.benchmarks.compare;

import io.github.mastodonjava.benchmarks.server.TimelineServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs whole processes in turn, one of each rival a round, and prints tables: medians, and ratios
 * to the bare loop within a round.
 */
public final class Compare {
  static final String REFERENCE = "bare loop";

  private final Options options;
  private final ServerProcess server;
  private final Path directory;

  private Compare(Options options, ServerProcess server, Path directory) {
    this.options = options;
    this.server = server;
    this.directory = directory;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Options options = Options.parse(args);
    Path directory = Files.createTempDirectory("mastodon-benchmarks");
    try (ServerProcess server =
        ServerProcess.start("http", TimelineServer.class, Integer.toString(2 * options.pages()))) {
      Compare compare = new Compare(options, server, directory);
      for (Path home : options.jdks()) {
        compare.compareOn(Jvm.at(home, System.getProperty("java.class.path")));
      }
    }
  }

  private void compareOn(Jvm jvm) throws IOException, InterruptedException {
    if (options.parts().contains("paging")) {
      comparePaging(jvm);
    }
    if (options.parts().contains("first-page")) {
      compareFirstPages("First page, default flags, JDK " + jvm.version(), rivals(jvm, List.of()));
      compareFirstPages(
          "First page, C1 and SerialGC, JDK " + jvm.version(), rivals(jvm, Jvm.LAUNCHER_FLAGS));
      compareFirstPages(
          "First page, launcher's flags and archive, JDK " + jvm.version(), archived(jvm));
    }
    StreamComparison streams = new StreamComparison(jvm, options, directory);
    if (options.parts().contains("streaming")) {
      streams.floods();
      streams.latency();
    }
    if (options.parts().contains("many-streams")) {
      streams.many();
    }
    Path cli = options.cli();
    if (options.parts().contains("cli") && cli != null) {
      compareFirstPages("Command line tool, JDK " + jvm.version(), tools(jvm, cli));
    }
  }

  private void comparePaging(Jvm jvm) throws IOException, InterruptedException {
    List<Rival> rivals = new ArrayList<>();
    rivals.add(jvm.rival("floor", "paging.Floor", List.of()));
    rivals.add(jvm.rival(REFERENCE, "paging.BareLoop", List.of()));
    rivals.add(jvm.rival("SDK", "paging.Sdk", List.of()));
    rivals.addAll(options.pagingRivals());
    rivals.replaceAll(each -> each.with(server.address(), Integer.toString(options.pages())));
    rivals.get(0).run(); // the server is warm then
    Samples samples = new Samples();
    for (int round = 0; round < options.rounds(); round++) {
      for (Rival rival : rivals) {
        samples.addFigures(rival.name(), rival.run().output());
      }
    }
    print("Paging, " + options.pages() + " pages cold and warm, JDK " + jvm.version(), samples);
  }

  private List<Rival> rivals(Jvm jvm, List<String> flags) {
    List<Rival> rivals = new ArrayList<>();
    rivals.add(jvm.rival("floor", "firstpage.Floor", flags));
    rivals.add(jvm.rival(REFERENCE, "firstpage.BareLoop", flags));
    rivals.add(jvm.rival("SDK", "firstpage.Sdk", flags));
    rivals.addAll(options.firstPageRivals());
    rivals.replaceAll(each -> each.with(server.address()));
    return rivals;
  }

  private List<Rival> archived(Jvm jvm) throws IOException, InterruptedException {
    return List.of(
        archivedProgram(jvm, "floor", "firstpage.Floor"),
        archivedProgram(jvm, REFERENCE, "firstpage.BareLoop"),
        archivedProgram(jvm, "SDK", "firstpage.Sdk"));
  }

  private List<Rival> tools(Jvm jvm, Path cli) throws IOException, InterruptedException {
    return List.of(
        archivedProgram(jvm, REFERENCE, "firstpage.BareLoop"),
        CommandLineTool.prepare(cli, jvm, server.address(), directory));
  }

  private Rival archivedProgram(Jvm jvm, String name, String main)
      throws IOException, InterruptedException {
    return jvm.archived(name, main, directory, server.address());
  }

  private void compareFirstPages(String title, List<Rival> rivals)
      throws IOException, InterruptedException {
    Samples samples = new Samples();
    // one round more than is counted, and twice as many as of the long runs
    for (int round = 0; round <= 2 * options.rounds(); round++) {
      for (Rival rival : rivals) {
        long before = server.requests();
        double millis = rival.run().wallMillis();
        if (round > 0) {
          samples.add(rival.name(), "wall ms", millis);
          samples.add(rival.name(), "requests", (double) (server.requests() - before));
        }
      }
    }
    print(title, samples);
  }

  static void print(String title, Samples samples) {
    System.out.println("\n### " + title + "\n");
    System.out.print(new Table(samples, REFERENCE).markdown());
  }
}
