package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordingsTest {
  private static final Map<String, String> KNOWN_SURPRISES =
      Map.of(
          "Status.content is null", "the answer to a deletion has the text that was typed instead",
          "WebPushSubscription.id", "documented as a text, sent as a number");

  @Test
  void whatAServerAnsweredIsReadAndWrittenWithoutLoss() throws IOException {
    Replay replay = replay();

    assertThat(replay.differences()).isEmpty();
    assertThat(replay.read()).isGreaterThan(400);
  }

  @Test
  void whatAServerAnsweredIsWhatTheRecordsPromise() throws IOException {
    assertThat(replay().surprises()).isEqualTo(KNOWN_SURPRISES.keySet());
  }

  private static Replay replay() throws IOException {
    Replay replay = new Replay(Answers.load());
    Recording.readAll(SharedData.path("recorded")).forEach(replay::replay);
    return replay;
  }
}
