package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told to those who listen to statuses alone. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamLogTest {
  private static final String HOST = "mistyped.localhost";

  private final StreamFixture fixture = new StreamFixture();
  private final Logger logger = Logger.getLogger("io.github.mastodonjava.streaming");
  private final List<String> entries = new CopyOnWriteArrayList<>();
  private final LogListener listener = new LogListener(this::keepWhatIsAboutTheHost);

  @BeforeEach
  void listen() {
    logger.addHandler(listener);
  }

  @AfterEach
  void stop() {
    logger.removeHandler(listener);
    fixture.close();
  }

  private void keepWhatIsAboutTheHost(LogRecord entry) {
    if (entry.getMessage().contains(HOST)) {
      entries.add(entry.getLevel() + " " + entry.getMessage());
    }
  }

  @Test
  void outageIsLoggedOnceWhateverTheNumberOfAttempts() {
    Mastodon client =
        fixture.client(
            Mastodon.builder("http://" + HOST).accessToken("a-token").httpClient(NoNames.client()),
            StreamFixture.plain());
    try (Subscription subscription = client.streaming().subscribe(Stream.user(), fixture.heard)) {
      fixture.heard.next(Disconnected.class);
      fixture.waitForReconnect();
      fixture.heard.next(Disconnected.class);
      fixture.waitForReconnect();
      fixture.heard.next(Disconnected.class);
    }

    assertThat(entries)
        .singleElement()
        .asString()
        .startsWith("WARNING streaming: ")
        .contains("the host " + HOST + " is not known", "connecting again");
  }
}
