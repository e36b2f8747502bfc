package io.github.mastodonjava.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Gives every recorded answer of a folder to the client, writes what it reads again and compares:
 * {@code ReplayRecordings DIR}. Exits with 1 if something was lost or changed, with 2 if there is
 * nothing to compare.
 */
public final class ReplayRecordings {
  private static final int DIFFERENCES = 1;
  private static final int USAGE = 2;

  private ReplayRecordings() {}

  public static void main(String[] args) throws URISyntaxException {
    System.exit(run(args, System.out, System.err));
  }

  static int run(String[] args, PrintStream out, PrintStream err) throws URISyntaxException {
    if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
      err.println("Say which folder holds the recordings (*.jsonl): ReplayRecordings DIR");
      return USAGE;
    }
    try {
      List<Recording> recordings = Recording.readAll(Path.of(args[0]));
      if (recordings.isEmpty()) {
        err.println("There are no recordings (*.jsonl) in " + args[0]);
        return USAGE;
      }
      return replay(recordings, out);
    } catch (IOException e) {
      err.println(e.getMessage());
      return USAGE;
    }
  }

  private static int replay(List<Recording> recordings, PrintStream out)
      throws IOException, URISyntaxException {
    Replay replay = new Replay(EndpointRows.all());
    recordings.forEach(replay::replay);
    replay.unknown().forEach(request -> out.println("no row of the client: " + request));
    replay.differences().forEach(out::println);
    out.printf(
        "%d answers: %d read and written again, %d errors, %d without JSON; %d differences%n",
        recordings.size(),
        replay.read(),
        replay.errors(),
        replay.withoutJson(),
        replay.differences().size());
    return replay.differences().isEmpty() ? 0 : DIFFERENCES;
  }
}
