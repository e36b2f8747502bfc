package io.github.mastodonjava.conformance.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.sandbox.Sandbox;
import io.github.mastodonjava.sandbox.SandboxBuilder;
import io.github.mastodonjava.sandbox.StreamConnection;
import io.github.mastodonjava.streaming.StreamingOptions;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A server where alice follows bob, and a client of hers that reconnects at once. */
final class StreamScene implements AutoCloseable {
  final Sandbox sandbox;
  final Mastodon alice;

  private StreamScene(SandboxBuilder server, StreamingOptions options) {
    sandbox = server.user("alice").user("bob").noRateLimits().start();
    sandbox.follow("alice", "bob");
    alice = client("alice", options);
  }

  static StreamScene with(StreamingOptions options) {
    return new StreamScene(Sandbox.builder(), options);
  }

  /** One whose server shows twenty times a second that it is alive. */
  static StreamScene lively(StreamingOptions options) {
    return new StreamScene(Sandbox.builder().heartbeat(Duration.ofMillis(50)), options);
  }

  static StreamingOptions hurried() {
    return StreamingOptions.standard()
        .reconnect(attempt -> Duration.ZERO)
        .connectsPerMinute(1_000_000);
  }

  Mastodon client(String username, StreamingOptions options) {
    return Mastodon.builder(sandbox.baseUrl())
        .accessToken(sandbox.token(username))
        .streaming(options)
        .build();
  }

  /** Waits until the server has so many streams, over all connections. */
  void awaitStreams(int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(sandbox.streams().connections())
                    .as("after %s", sandbox.requests())
                    .flatExtracting(StreamConnection::streams)
                    .hasSize(count));
  }

  @Override
  public void close() {
    alice.close();
    sandbox.close();
  }
}
