package io.github.mastodonjava.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.benchmarks.BareClient;
import io.github.mastodonjava.benchmarks.RawSocket;
import io.github.mastodonjava.benchmarks.fixture.HomeTimeline;
import io.github.mastodonjava.entity.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineServerTest {
  private static final int PAGES = 3;
  private static final String HOME = "/api/v1/timelines/home?limit=40";

  private TimelineServer server;
  private String address;

  @BeforeEach
  void start() throws IOException {
    server = TimelineServer.start(PAGES);
    address = "http://127.0.0.1:" + server.port();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void theRawSocketFollowsAllPages() throws IOException, DataFormatException {
    int pages = 0;
    try (RawSocket socket = new RawSocket(address)) {
      for (String target = HOME; !target.isEmpty(); pages++) {
        RawSocket.Page page = socket.get(target);
        assertThat(page.size())
            .isEqualTo(HomeTimeline.statuses(pages * HomeTimeline.PAGE, HomeTimeline.PAGE).length);
        target = page.next();
      }
    }
    assertThat(pages).isEqualTo(PAGES);
  }

  @Test
  void theBareLoopAndTheSdkReadTheSameStatuses() throws IOException {
    List<Status> bare = new ArrayList<>();
    BareClient client = new BareClient();
    for (String url = address + HOME; url != null; ) {
      BareClient.Page page = client.get(url);
      bare.addAll(page.statuses());
      url = page.next();
    }
    Mastodon mastodon = Mastodon.builder(address).build();
    assertThat(bare).hasSize(PAGES * HomeTimeline.PAGE);
    assertThat(mastodon.timelines().home(Paging.limit(40)).stream().toList()).isEqualTo(bare);
  }
}
