package io.github.mastodonjava.internal.media;

import io.github.mastodonjava.http.FilePart;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream of the user's, whose beginning can be looked at before it is read. */
public final class ReadOnce implements FilePart.Content {
  private final InputStream stream;
  private byte[] beginning = {};
  private boolean spent;

  public ReadOnce(InputStream stream) {
    this.stream = stream;
  }

  /** The first bytes, at most so many, which stay to be read. */
  public synchronized byte[] beginning(int most) throws IOException {
    if (!spent && beginning.length == 0) {
      beginning = stream.readNBytes(most);
    }
    return beginning.clone();
  }

  public synchronized boolean isSpent() {
    return spent;
  }

  /** Opens it once; closing what is opened leaves the user's stream open. */
  @Override
  public synchronized InputStream open() throws IOException {
    if (spent) {
      throw new IOException("the stream was read already, and can be read once");
    }
    spent = true;
    return new SequenceInputStream(new ByteArrayInputStream(beginning), new LeftOpen(stream));
  }

  private static final class LeftOpen extends FilterInputStream {
    LeftOpen(InputStream stream) {
      super(stream);
    }

    @Override
    public void close() {}
  }
}
