package io.github.mastodonjava.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Reads every recorded answer of a folder as the client does, writes it again and compares: {@code
 * ReplayRecordings DIR}. Exits with 1 if something was lost or changed.
 */
public final class ReplayRecordings {
  private ReplayRecordings() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("Say which folder holds the recordings (*.jsonl)");
      System.exit(2);
    }
    System.exit(run(Path.of(args[0]), System.out));
  }

  static int run(Path folder, PrintStream out) throws IOException {
    Replay replay = new Replay(Answers.load());
    Recording.readAll(folder).forEach(replay::replay);
    replay.differences().forEach(out::println);
    out.printf(
        "%d answers read and written again, %d without a record, %d differences%n",
        replay.read(), replay.withoutRecord(), replay.differences().size());
    return replay.differences().isEmpty() ? 0 : 1;
  }
}
