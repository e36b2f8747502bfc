package io.github.mastodonjava.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The code of the tour's steps, as it stands in the source of {@link Tour}. */
final class TourCode {
  private final List<String> source;

  private TourCode(List<String> source) {
    this.source = source;
  }

  static TourCode read() {
    try (InputStream in = TourCode.class.getResourceAsStream("Tour.java")) {
      if (in == null) {
        throw new IllegalStateException("The tour's source is not packaged with it.");
      }
      return new TourCode(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines between the announcement of a step and its result, moved to the left. */
  List<String> of(String title) {
    String announcement = "guide.step(\"" + title + "\");";
    List<String> lines =
        source.stream()
            .dropWhile(line -> !line.strip().equals(announcement))
            .skip(1)
            .takeWhile(line -> !line.strip().startsWith("guide.result("))
            .toList();
    if (lines.isEmpty()) {
      throw new IllegalStateException("There is no code for the step: " + title);
    }
    return String.join("\n", lines).stripIndent().lines().toList();
  }
}
