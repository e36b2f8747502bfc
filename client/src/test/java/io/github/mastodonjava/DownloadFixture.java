package io.github.mastodonjava;

import io.github.mastodonjava.http.Download;
import java.net.URI;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import okio.Buffer;

/** A host that has a file, which a client of another server downloads into a folder. */
final class DownloadFixture implements AutoCloseable {
  static final byte[] FILE = bytes(300_000);

  final FakeMastodon server = new FakeMastodon();
  final FakeMastodon files = new FakeMastodon();
  final Mastodon mastodon = server.builder().accessToken("t0ken").build();
  final Path folder;
  final Path target;

  DownloadFixture(Path folder) {
    this.folder = folder;
    this.target = folder.resolve("cat.png");
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) (i * 31 + i / 251);
    }
    return bytes;
  }

  /** The whole file, with a tag for its version. */
  static MockResponse.Builder file() {
    return new MockResponse.Builder().addHeader("ETag", "\"v1\"").body(new Buffer().write(FILE));
  }

  URI address() {
    return URI.create(files.address() + "/media/cat.png");
  }

  Path download(Download download) {
    return mastodon.media().download(address(), download);
  }

  /** A header of one of the requests for the file. */
  String asked(int request, String header) {
    return String.valueOf(files.asked().get(request).getHeaders().get(header));
  }

  @Override
  public void close() {
    server.close();
    files.close();
  }
}
