package io.github.mastodonjava.sandbox.internal.http;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EndPoint;

/** Breaks a connection as a crash does. */
final class Reset {
  private Reset() {}

  /** Closes with a TCP reset: the other side's next read fails, and what was under way is lost. */
  static void close(EndPoint endPoint) {
    if (endPoint.getTransport() instanceof SocketChannel channel) {
      try {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
      } catch (IOException e) {
        // It is closed already, which is what was wanted.
        endPoint.close();
        return;
      }
    }
    endPoint.close();
  }
}
