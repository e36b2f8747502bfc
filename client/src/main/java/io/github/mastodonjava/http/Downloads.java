package io.github.mastodonjava.http;

/** Fetches files from any host, never with an access token. */
@FunctionalInterface
public interface Downloads {
  /**
   * Returns when the file is there. The address may be one that is not quite right, as servers
   * write them: with spaces, for instance.
   *
   * @throws IllegalArgumentException for an address that is not http or https
   * @throws io.github.mastodonjava.error.MastodonException for whatever else goes wrong
   */
  void fetch(String address, Download download);
}
