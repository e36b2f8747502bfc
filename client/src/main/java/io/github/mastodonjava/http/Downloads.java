package io.github.mastodonjava.http;

import java.net.URI;

/** Fetches files from any host, never with an access token. */
@FunctionalInterface
public interface Downloads {
  /**
   * Returns when the file is there.
   *
   * @throws IllegalArgumentException for an address that is not http or https
   * @throws io.github.mastodonjava.error.MastodonException for whatever else goes wrong
   */
  void fetch(URI address, Download download);
}
