package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.error.MastodonFileException;
import io.github.mastodonjava.error.MastodonMediaLimitException;
import io.github.mastodonjava.http.Download;
import io.github.mastodonjava.http.Progress;
import io.github.mastodonjava.internal.media.PartialFile;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Instant;
import java.util.function.Consumer;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Writes what answers have of a file: all of it, or the rest. */
final class FileAnswer {
  private static final int OK = 200;
  private static final int PARTIAL_CONTENT = 206;
  private static final int RANGE_NOT_SATISFIABLE = 416;
  private static final int PIECE = 64 * 1024;

  private final Download download;
  private final PartialFile part;
  private final String name;

  FileAnswer(Download download, PartialFile part) {
    this.download = download;
    this.part = part;
    this.name = String.valueOf(download.target().getFileName());
  }

  boolean isFile(Response response) {
    return switch (response.code()) {
      case OK -> true;
      case PARTIAL_CONTENT, RANGE_NOT_SATISFIABLE -> response.request().header("Range") != null;
      default -> false;
    };
  }

  /** Reads to the end of the file. What came before a failure is in the part. */
  void read(Response response) throws IOException {
    ContentRange range = ContentRange.parse(response.header("Content-Range"));
    long length = response.body().contentLength();
    if (response.code() == OK) {
      restart(validator(response));
      copy(response.body().source(), length);
    } else if (response.code() == PARTIAL_CONTENT
        && range != null
        && range.first() == part.size()
        && isSameVersion(response)) {
      long total = range.total() < 0 && length >= 0 ? part.size() + length : range.total();
      copy(response.body().source(), total);
    } else if (response.code() == RANGE_NOT_SATISFIABLE
        && range != null
        && range.total() == part.size()) {
      tell(part.size());
    } else {
      restart(null);
      throw new IOException("the server has other bytes than those that were asked for");
    }
  }

  /** What tells versions apart for sure: RFC 9110, section 13.1.5. */
  private static @Nullable String validator(Response response) {
    String tag = response.header("ETag");
    if (tag != null && tag.startsWith("\"")) {
      return tag;
    }
    Instant changed = response.headers().getInstant("Last-Modified");
    Instant sent = response.headers().getInstant("Date");
    boolean sure = changed != null && sent != null && sent.isAfter(changed); // section 8.8.2.2
    return sure ? response.header("Last-Modified") : null;
  }

  /** Not every server that sends parts of files heeds {@code If-Range}. */
  private boolean isSameVersion(Response response) {
    String version = String.valueOf(part.validator());
    String now = response.header(version.startsWith("\"") ? "ETag" : "Last-Modified");
    return now == null || now.equals(version);
  }

  private void restart(@Nullable String validator) throws LocalFailure {
    try {
      part.restart(validator);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Takes the size of the whole file; -1 if it is not known. */
  private void copy(BufferedSource source, long total) throws IOException {
    requireAllowed(total, total);
    byte[] piece = new byte[PIECE];
    tell(total);
    for (int count = next(source, piece); count >= 0; count = next(source, piece)) {
      requireAllowed(part.size() + count, -1);
      write(piece, count);
      tell(total);
    }
    if (total < 0) {
      tell(part.size());
    } else if (part.size() != total) {
      throw new EOFException("the file breaks off");
    }
  }

  private static int next(BufferedSource source, byte[] piece) throws IOException {
    try {
      return source.read(piece);
    } catch (ProtocolException e) {
      throw (IOException) new EOFException("the file breaks off").initCause(e);
    }
  }

  private void requireAllowed(long size, long told) throws LocalFailure {
    if (size > download.maxSize()) {
      restart(null);
      throw new LocalFailure(MastodonMediaLimitException.size(name, download.maxSize(), told));
    }
  }

  private void write(byte[] piece, int count) throws LocalFailure {
    try {
      part.write(piece, count);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private LocalFailure unwritable(IOException cause) {
    return new LocalFailure(MastodonFileException.writing(name, cause));
  }

  private void tell(long total) throws LocalFailure {
    Consumer<Progress> listener = download.listener();
    if (listener != null) {
      try {
        listener.accept(new Progress(part.size(), total));
      } catch (RuntimeException e) {
        throw new LocalFailure(e);
      }
    }
  }
}
