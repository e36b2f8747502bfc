package io.github.mastodonjava.benchmarks.upload;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.NewMedia;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.http.FilePart;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;

/**
 * Uploads 1 GiB, or so many bytes as its argument says, to a server on loopback that counts them:
 * start it with {@code -Xmx64m}. Server and client are in one process, so the heap is that of both.
 */
public final class LargeUpload {
  private static final long MEBIBYTE = 1L << 20;

  private LargeUpload() {}

  public static void main(String[] args) throws IOException {
    long size = args.length == 0 ? 1L << 30 : Long.parseLong(args[0]);
    try (CountingServer server = CountingServer.start();
        Mastodon mastodon =
            Mastodon.builder("http://127.0.0.1:" + server.port()).accessToken("token").build()) {
      NewMedia file =
          NewMedia.of(FilePart.of("film.mp4", "video/mp4", size, () -> new Zeros(size)));
      long start = System.nanoTime();
      MediaAttachment uploaded = mastodon.media().upload(file);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      System.out.printf(
          "%,d bytes arrived as %s in %d ms, %,d MiB/s; peak heap %d of %d MiB%n",
          server.received(),
          uploaded.id(),
          took.toMillis(),
          size * 1_000_000_000 / MEBIBYTE / took.toNanos(),
          peakHeap() / MEBIBYTE,
          Runtime.getRuntime().maxMemory() / MEBIBYTE);
    }
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /** So many bytes of nothing. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      left -= count;
      return count;
    }
  }
}
