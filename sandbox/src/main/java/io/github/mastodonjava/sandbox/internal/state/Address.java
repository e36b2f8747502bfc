package io.github.mastodonjava.sandbox.internal.state;

/** Where the server is reached; known once it listens. */
public final class Address {
  private volatile int port;
  private volatile int filePort;

  public void listensOn(int listeningPort, int portOfFiles) {
    filePort = portOfFiles;
    port = listeningPort;
  }

  /** 0 before the server listens. */
  public int port() {
    return port;
  }

  /** Where a file is to be had: another origin than that of the API. */
  public String fileUrl(String path) {
    return "http://127.0.0.1:" + filePort + path;
  }

  /** The origin without a slash at the end, such as {@code http://127.0.0.1:3000}. */
  public String base() {
    return "http://" + host();
  }

  /** Host and port, which is also the domain that the instance calls itself. */
  public String host() {
    if (port == 0) {
      throw new IllegalStateException("The server does not listen yet.");
    }
    return "127.0.0.1:" + port;
  }

  public String url(String path) {
    return base() + path;
  }
}
