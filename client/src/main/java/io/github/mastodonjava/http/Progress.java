package io.github.mastodonjava.http;

/**
 * How far a file is on its way. Told from one thread at a time, in order; the last one says that
 * all is there.
 *
 * @param transferred bytes of the file so far
 * @param total bytes of the file; -1 as long as that is not known
 */
public record Progress(long transferred, long total) {
  /** From 0 to 1; NaN as long as the total is not known. */
  public double fraction() {
    if (total < 0) {
      return Double.NaN;
    }
    return total == 0 ? 1 : (double) transferred / total;
  }

  /** Whether all of it has gone over. */
  public boolean isComplete() {
    return transferred == total;
  }
}
