package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PollsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final Polls polls = new Polls(sent);

  @Test
  void pollIsAskedForByItsId() {
    polls.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/polls/3");
  }

  @Test
  void choicesGoIntoTheBody() {
    polls.vote("3", List.of(0, 2));

    assertThat(sent.last()).isEqualTo("POST /api/v1/polls/3/votes body {choices: [0, 2]}");
  }

  @Test
  void voteIsForAtLeastOneOption() {
    assertThatIllegalArgumentException().isThrownBy(() -> polls.vote("3", List.of()));
  }
}
