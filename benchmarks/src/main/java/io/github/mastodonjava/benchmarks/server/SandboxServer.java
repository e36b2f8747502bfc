package io.github.mastodonjava.benchmarks.server;

import io.github.mastodonjava.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;

/**
 * The embedded server as a program, without rate limits: it prints its port, and ends when its
 * input does.
 */
public final class SandboxServer {
  private SandboxServer() {}

  public static void main(String[] args) throws IOException {
    try (Sandbox sandbox = Sandbox.builder().noRateLimits().start()) {
      System.out.println(URI.create(sandbox.baseUrl()).getPort());
      while (System.in.read() >= 0) {
        // the process that started this one is still there
      }
    }
  }
}
