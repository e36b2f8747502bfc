package io.github.mastodonjava;

import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.NewMedia;
import java.util.HexFormat;

/** A server to upload to, and a picture for it. */
final class UploadFixture implements AutoCloseable {
  static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");

  /** What the server answers when it has worked on the picture. */
  static final String READY = "{\"id\":\"5\",\"url\":\"https://a.example/5.png\"}";

  final FakeMastodon server = new FakeMastodon();
  final Mastodon mastodon = server.client();

  static NewMedia png() {
    return Media.bytes("cat.png", PNG);
  }

  @Override
  public void close() {
    server.close();
  }
}
