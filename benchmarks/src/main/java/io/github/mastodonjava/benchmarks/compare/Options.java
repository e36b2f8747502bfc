package io.github.mastodonjava.benchmarks.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to compare, as {@code benchmarks/run --help} explains it. */
record Options(
    Set<String> parts,
    int rounds,
    int pages,
    int events,
    int streams,
    List<Path> jdks,
    @Nullable Path cli,
    List<Rival> pagingRivals,
    List<Rival> firstPageRivals) {

  static Options parse(String... args) {
    Set<String> parts = Set.of("paging", "first-page", "cli");
    int rounds = 7;
    int pages = 300;
    int events = 200_000;
    int streams = 10_000;
    List<Path> jdks = new ArrayList<>();
    Path cli = null;
    List<Rival> pagingRivals = new ArrayList<>();
    List<Rival> firstPageRivals = new ArrayList<>();
    for (int i = 0; i < args.length; i += 2) {
      if (i + 1 == args.length) {
        throw new IllegalArgumentException(args[i] + " needs a value");
      }
      String value = args[i + 1];
      switch (args[i]) {
        case "--only" -> parts = Set.of(value.split(","));
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--pages" -> pages = Integer.parseInt(value);
        case "--events" -> events = Integer.parseInt(value);
        case "--streams" -> streams = Integer.parseInt(value);
        case "--jdk" -> jdks.add(Path.of(value));
        case "--cli" -> cli = Path.of(value);
        case "--paging-rival" -> pagingRivals.add(rival(value));
        case "--first-page-rival" -> firstPageRivals.add(rival(value));
        default -> throw new IllegalArgumentException("unknown option " + args[i]);
      }
    }
    if (jdks.isEmpty()) {
      jdks.add(Path.of(System.getProperty("java.home")));
    }
    return new Options(
        parts,
        rounds,
        pages,
        events,
        streams,
        List.copyOf(jdks),
        cli,
        List.copyOf(pagingRivals),
        List.copyOf(firstPageRivals));
  }

  /** Reads {@code NAME=COMMAND}. */
  private static Rival rival(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("a rival is NAME=COMMAND, not " + text);
    }
    return Rival.of(text.substring(0, equals), List.of(text.substring(equals + 1).split(" ", -1)));
  }
}
