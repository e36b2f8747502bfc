package io.github.mastodonjava.benchmarks.server;

import io.github.mastodonjava.benchmarks.fixture.HomeTimeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.GZIPOutputStream;

/**
 * The pages of a home timeline, compressed beforehand. From {@link #DISTINCT} pages on, the bodies
 * come again; the cursors go on.
 */
final class TimelinePages {
  static final int DISTINCT = 100;

  private final ConcurrentMap<Integer, List<byte[]>> compressed = new ConcurrentHashMap<>();

  /** The compressed body of a page of {@code size} statuses, the newest of which is number 0. */
  byte[] compressed(int page, int size) {
    return compressed.computeIfAbsent(size, TimelinePages::compressAll).get(page % DISTINCT);
  }

  private static List<byte[]> compressAll(int size) {
    List<byte[]> pages = new ArrayList<>(DISTINCT);
    for (int page = 0; page < DISTINCT; page++) {
      pages.add(compress(HomeTimeline.statuses(page * size, size)));
    }
    return pages;
  }

  private static byte[] compress(byte[] json) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(json.length / 4);
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }
}
