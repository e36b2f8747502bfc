package io.github.mastodonjava.internal.streaming;

import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;
import okio.Timeout;

/** Bytes that arrive one by one. */
final class Trickle implements Source {
  private final Buffer bytes;

  private Trickle(Buffer bytes) {
    this.bytes = bytes;
  }

  static BufferedSource atOnce(byte[] bytes) {
    return new Buffer().write(bytes);
  }

  static BufferedSource byteByByte(byte[] bytes) {
    return Okio.buffer(new Trickle(new Buffer().write(bytes)));
  }

  @Override
  public long read(Buffer sink, long count) {
    return bytes.read(sink, Math.min(count, 1));
  }

  @Override
  public Timeout timeout() {
    return Timeout.NONE;
  }

  @Override
  public void close() {}
}
