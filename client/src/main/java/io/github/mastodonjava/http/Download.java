package io.github.mastodonjava.http;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a download goes, and how: {@code Download.to(path).maxSize(10_000_000)}.
 *
 * <p>The file appears at its place when all of it is there, and not before: until then it is beside
 * it, with {@code .part} at the end of its name.
 */
public final class Download {
  private static final long USUAL_MAX_SIZE = 1L << 30;

  private final Path target;
  private final long maxSize;
  private final boolean resumable;
  private final boolean replacing;
  private final @Nullable Consumer<Progress> listener;

  private Download(
      Path target,
      long maxSize,
      boolean resumable,
      boolean replacing,
      @Nullable Consumer<Progress> listener) {
    this.target = target;
    this.maxSize = maxSize;
    this.resumable = resumable;
    this.replacing = replacing;
    this.listener = listener;
  }

  /** To a file that is not there yet, in a folder that is. */
  public static Download to(Path file) {
    return new Download(Objects.requireNonNull(file, "file"), USUAL_MAX_SIZE, false, false, null);
  }

  /**
   * The largest file to take, in bytes. 1 GiB unless said.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Download maxSize(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("a file has no fewer than 0 bytes: " + bytes);
    }
    return new Download(target, bytes, resumable, replacing, listener);
  }

  /**
   * Keeps what came when the download fails, and goes on from there when it is called for the same
   * file and address again; unless the file has changed meanwhile, which its {@code ETag} tells.
   * Without it, a download that fails leaves nothing.
   */
  public Download resumable() {
    return new Download(target, maxSize, true, replacing, listener);
  }

  /** Takes the place of a file that is there. Without it, that is an error. */
  public Download replacing() {
    return new Download(target, maxSize, resumable, true, listener);
  }

  /**
   * Told while bytes come, in another thread than the one that calls. What it throws ends the
   * download.
   */
  public Download progress(Consumer<Progress> newListener) {
    return new Download(target, maxSize, resumable, replacing, Objects.requireNonNull(newListener));
  }

  /** The file that it goes to. */
  public Path target() {
    return target;
  }

  /** The most bytes that are taken. */
  public long maxSize() {
    return maxSize;
  }

  /** Whether a download that was cut off goes on where it ended. */
  public boolean isResumable() {
    return resumable;
  }

  /** Whether a file that is there already is replaced. */
  public boolean isReplacing() {
    return replacing;
  }

  /** Who is told of the progress; null for nobody. */
  public @Nullable Consumer<Progress> listener() {
    return listener;
  }

  @Override
  public String toString() {
    return "Download[" + target.getFileName() + "]";
  }
}
