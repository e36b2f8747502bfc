package io.github.mastodonjava.cli;

/** A configuration of {@code java.util.logging} without any output: the screen is the command's. */
public final class QuietLogging {
  /** For {@link java.util.logging.LogManager}, which makes one and sets up nothing else. */
  public QuietLogging() {}

  static void install() {
    System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
  }
}
