package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.Subscription;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told to those who listen to statuses alone. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamLogTest {
  private static final String HOST = "mistyped.localhost";

  private final StreamFixture fixture = new StreamFixture();
  private final Logger logger = Logger.getLogger("io.github.mastodonjava.streaming");
  private final Entries entries = new Entries();

  /** Those about the host of this test. */
  private static final class Entries extends Handler {
    final List<String> messages = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      if (entry.getMessage().contains(HOST)) {
        messages.add(entry.getLevel() + " " + entry.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    logger.addHandler(entries);
  }

  @AfterEach
  void stop() {
    logger.removeHandler(entries);
    fixture.close();
  }

  @Test
  void outageIsLoggedOnceWhateverTheNumberOfAttempts() {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  throw new UnknownHostException(host);
                })
            .build();
    Mastodon client =
        fixture.client(
            Mastodon.builder("http://" + HOST).accessToken("a-token").httpClient(http),
            StreamFixture.plain());
    try (Subscription subscription = client.streaming().subscribe(Stream.user(), fixture.heard)) {
      fixture.heard.next(Disconnected.class);
      fixture.waitForReconnect();
      fixture.heard.next(Disconnected.class);
      fixture.waitForReconnect();
      fixture.heard.next(Disconnected.class);
    }

    assertThat(entries.messages)
        .singleElement()
        .asString()
        .startsWith("WARNING streaming: ")
        .contains("the host " + HOST + " is not known", "connecting again");
  }
}
