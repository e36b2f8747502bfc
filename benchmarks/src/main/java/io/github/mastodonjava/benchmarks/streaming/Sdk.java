package io.github.mastodonjava.benchmarks.streaming;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;

/** What a user of the SDK writes. */
public final class Sdk {
  private Sdk() {}

  public static void main(String[] args) throws InterruptedException {
    EventCount count = new EventCount(Integer.parseInt(args[1]));
    Mastodon mastodon =
        Mastodon.builder(args[0])
            .accessToken("benchmark-token")
            .streaming(
                StreamingOptions.standard()
                    .protocol(
                        args[2].equals("websocket")
                            ? StreamingProtocol.WEBSOCKET
                            : StreamingProtocol.SERVER_SENT_EVENTS)
                    .refillLimit(0))
            .build();
    mastodon
        .streaming()
        .subscribe(
            Stream.publicTimeline(),
            event -> {
              if (event instanceof StatusPosted posted && !posted.status().id().isEmpty()) {
                count.next();
              }
            });
    count.finish();
  }
}
