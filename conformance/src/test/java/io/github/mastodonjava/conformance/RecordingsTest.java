package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordingsTest {
  private static final Map<String, String> KNOWN_SURPRISES =
      Map.of(
          "Status.content is null", "the answer to a deletion has the text that was typed instead",
          "WebPushSubscription.id", "documented as a text, sent as a number");

  @Test
  void whatAServerAnsweredIsReadAndWrittenWithoutLoss() throws Exception {
    List<Recording> recordings = Recording.readAll(SharedData.path("recorded"));
    Replay replay = new Replay(EndpointRows.all());
    recordings.forEach(replay::replay);

    assertThat(replay.differences()).isEmpty();
    assertThat(replay.read()).isGreaterThan(400);
    assertThat(replay.read() + replay.errors() + replay.withoutJson()).isEqualTo(recordings.size());
    assertThat(replay.unknown()).containsExactly("HEAD /");
    assertThat(replay.surprises()).isEqualTo(KNOWN_SURPRISES.keySet());
  }
}
