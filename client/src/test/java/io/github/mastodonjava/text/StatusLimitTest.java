package io.github.mastodonjava.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.api.Instances;
import io.github.mastodonjava.api.RecordedRequests;
import io.github.mastodonjava.entity.Instance;
import org.junit.jupiter.api.Test;

class StatusLimitTest {
  private static Instance instance(String json) {
    return new Instances(RecordedRequests.answeredWith(json)).get();
  }

  @Test
  void serversSayTheirs() {
    Instance instance =
        instance(
            """
            {"configuration": {"statuses":
              {"max_characters": 5000, "characters_reserved_per_url": 30}}}
            """);

    assertThat(StatusLimit.of(instance)).isEqualTo(new StatusLimit(5000, 30));
  }

  @Test
  void whatAServerDoesNotSayIsAsOnMastodon() {
    assertThat(StatusLimit.of(instance("{}"))).isEqualTo(StatusLimit.MASTODON);
    assertThat(StatusLimit.of(instance("{\"configuration\": {\"statuses\": {}}}")))
        .isEqualTo(new StatusLimit(500, 23));
    assertThat(
            StatusLimit.of(
                instance("{\"configuration\": {\"statuses\": {\"max_characters\": 0}}}")))
        .isEqualTo(StatusLimit.MASTODON);
  }

  @Test
  void contentWarningTakesItsPart() {
    assertThat(StatusLimit.MASTODON.behind(" Spoiler ")).isEqualTo(new StatusLimit(493, 23));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatusLimit.of(5).behind("Spoiler"))
        .withMessageContaining("takes all of the 5");
  }

  @Test
  void limitOfNothingIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> StatusLimit.of(0));
  }
}
