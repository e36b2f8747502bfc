package io.github.mastodonjava.cli.problem;

import java.util.Locale;

/** Kinds of problems, each with the exit code of the process. */
public enum Kind {
  /** The server said no. */
  SERVER(1),

  /** There is no way to the server. */
  NETWORK(1),

  /** Something on this machine: a port that is taken, a file that cannot be written. */
  LOCAL(1),

  /** The command was not understood. */
  USAGE(2),

  /** Nobody is logged in, or the stored login cannot be used. */
  CREDENTIALS(3),

  /** A defect of this program. */
  DEFECT(70),

  /** Stopped from outside, as by Ctrl-C. */
  INTERRUPTED(130);

  private final int exitCode;

  Kind(int exitCode) {
    this.exitCode = exitCode;
  }

  /** What the process returns to the shell. */
  public int exitCode() {
    return exitCode;
  }

  /** Its name in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
