package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.cli.demo.Tour;
import io.github.mastodonjava.cli.demo.TourGuide;
import io.github.mastodonjava.cli.syntax.Syntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the tour, with a temporary file for what it keeps. */
public final class DemoCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of("demo", "Show what the library does, with a server of its own: no network.")
        .example("mastodon demo");
  }

  @Override
  public void run(Call call) {
    try {
      Path directory = Files.createTempDirectory("mastodon-demo");
      Path file = directory.resolve("alice.secret");
      try {
        TourGuide guide = new TourGuide(call.screen(), call.json());
        new Tour(guide, file).run();
        guide.finish();
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
