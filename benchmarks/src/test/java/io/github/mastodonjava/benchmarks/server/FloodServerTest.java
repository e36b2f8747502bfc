package io.github.mastodonjava.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.benchmarks.fixture.HomeTimeline;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamEvents;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FloodServerTest {
  @ParameterizedTest
  @EnumSource(
      value = StreamingProtocol.class,
      names = {"WEBSOCKET", "SERVER_SENT_EVENTS"})
  void theSdkReadsItsStatusesAgainAndAgain(StreamingProtocol protocol) throws IOException {
    List<String> ids = new ArrayList<>();
    try (FloodServer server = FloodServer.start(0);
        Mastodon mastodon =
            Mastodon.builder("http://127.0.0.1:" + server.port())
                .accessToken("benchmark-token")
                .streaming(StreamingOptions.standard().protocol(protocol).refillLimit(0))
                .build();
        StreamEvents events = mastodon.streaming().events(Stream.publicTimeline())) {
      for (StreamEvent event : events) {
        if (event instanceof StatusPosted posted && ids.size() < 2 * HomeTimeline.PAGE) {
          ids.add(posted.status().id());
        }
        if (ids.size() == 2 * HomeTimeline.PAGE) {
          break;
        }
      }
    }
    assertThat(ids.get(0)).isEqualTo(Long.toString(HomeTimeline.idAt(0)));
    assertThat(ids.subList(HomeTimeline.PAGE, 2 * HomeTimeline.PAGE))
        .isEqualTo(ids.subList(0, HomeTimeline.PAGE));
  }

  @Test
  void itTellsHowManyNumbersItHasSentAndSendsNoMore() throws IOException {
    try (FloodServer server = FloodServer.start(1_000)) {
      String address = "http://127.0.0.1:" + server.port();
      List<Integer> numbers = new ArrayList<>();
      try (Mastodon mastodon =
              Mastodon.builder(address)
                  .accessToken("benchmark-token")
                  .streaming(StreamingOptions.standard().refillLimit(0))
                  .build();
          StreamEvents events = mastodon.streaming().events(Stream.publicTimeline())) {
        int sent = Integer.MAX_VALUE;
        for (StreamEvent event : events) {
          if (event instanceof StatusPosted posted) {
            numbers.add(Integer.parseInt(posted.status().id()));
          }
          if (numbers.size() == 50) {
            sent = sent(address);
          }
          if (numbers.size() == sent) {
            break;
          }
        }
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, sent).boxed().toList());
        assertThat(sent(address)).isEqualTo(sent);
      }
    }
  }

  private static int sent(String address) throws IOException {
    try (InputStream in = URI.create(address + FloodServer.SENT).toURL().openStream()) {
      return Integer.parseInt(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
    }
  }
}
