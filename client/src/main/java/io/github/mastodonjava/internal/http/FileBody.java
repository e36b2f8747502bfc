package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.error.MastodonFileException;
import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A file, read while it is sent. */
final class FileBody extends RequestBody {
  private static final int PIECE = 64 * 1024;

  private final FilePart file;
  private final @Nullable MediaType contentType;

  FileBody(FilePart file) {
    this.file = file;
    this.contentType = MediaType.parse(file.contentType());
  }

  @Override
  public @Nullable MediaType contentType() {
    return contentType;
  }

  @Override
  public long contentLength() {
    return file.length();
  }

  @Override
  public boolean isOneShot() {
    return file.isReadOnce();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    try (InputStream in = open()) {
      copy(in, sink);
    }
  }

  private InputStream open() throws IOException {
    try {
      return file.open();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void copy(InputStream in, BufferedSink sink) throws IOException {
    byte[] piece = new byte[PIECE];
    long sent = 0;
    tell(0, file.length());
    for (int count = read(in, piece); count >= 0; count = read(in, piece)) {
      if (file.length() >= 0 && sent + count > file.length()) {
        throw changed("more");
      }
      sink.write(piece, 0, count);
      sent += count;
      tell(sent, file.length());
    }
    if (file.length() > sent) {
      throw changed("fewer");
    } else if (file.length() < 0) {
      tell(sent, sent);
    }
  }

  private int read(InputStream in, byte[] piece) throws IOException {
    try {
      return in.read(piece);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private LocalFailure changed(String howMany) {
    return unreadable(
        new IOException("it has " + howMany + " than the " + file.length() + " bytes it had"));
  }

  private LocalFailure unreadable(IOException cause) {
    return new LocalFailure(MastodonFileException.reading(file.name(), cause));
  }

  private void tell(long sent, long total) throws LocalFailure {
    Consumer<Progress> listener = file.listener();
    if (listener != null) {
      try {
        listener.accept(new Progress(sent, total));
      } catch (RuntimeException e) {
        throw new LocalFailure(e);
      }
    }
  }
}
