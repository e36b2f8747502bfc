package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.http.Parameters;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagingTest {
  private static final Instant TIME = Instant.parse("2024-01-01T00:00:00Z");

  @Test
  void onlyWhatWasSaidIsSent() {
    assertThat(Paging.FIRST.parameters().isEmpty()).isTrue();
    assertThat(Paging.maxId("9").andMinId("1").andLimit(40).parameters().values())
        .isEqualTo(Map.of("max_id", "9", "min_id", "1", "limit", 40));
    assertThat(Paging.sinceId("a1").parameters().values()).isEqualTo(Map.of("since_id", "a1"));
    assertThat(Paging.limit(5).andOffset(10).andMaxId("7").parameters().values())
        .isEqualTo(Map.of("limit", 5, "offset", 10, "max_id", "7"));
  }

  @Test
  void otherServersParametersGoAlong() {
    assertThat(
            Paging.limit(5)
                .with("with_muted", true)
                .with(Parameters.NONE.with("local", false))
                .parameters()
                .values())
        .isEqualTo(Map.of("limit", 5, "with_muted", true, "local", false));
  }

  @Test
  void aTimeIsTheFirstIdOfItsMillisecond() {
    assertThat(Paging.before(TIME).parameters().values())
        .isEqualTo(Map.of("max_id", "111677748019200000"));
    assertThat(Paging.limit(1).andBefore(TIME).parameters().values())
        .containsEntry("max_id", "111677748019200000");
  }

  @Test
  void afterATimeIncludesTheTimeItself() {
    assertThat(Paging.after(TIME).parameters().values())
        .isEqualTo(Map.of("min_id", "111677748019199999"));
  }

  @Test
  void aTimeBeforeTheFirstIdIsTheBeginning() {
    assertThat(Paging.after(Instant.parse("1950-01-01T00:00:00Z")).parameters().values())
        .isEqualTo(Map.of("min_id", "0"));
    assertThat(Paging.after(Instant.MIN).parameters().values()).isEqualTo(Map.of("min_id", "0"));
  }

  @Test
  void aTimeAfterTheLastIdIsTheEnd() {
    assertThat(Paging.before(Instant.MAX).parameters().values())
        .isEqualTo(Map.of("max_id", "9223372036854710272"));
  }

  @Test
  void aPageHasAtLeastOneItem() {
    assertThatIllegalArgumentException().isThrownBy(() -> Paging.limit(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Paging.FIRST.andLimit(-1));
  }

  @Test
  void sinceATimeBeginsWithTheNewest() {
    assertThat(Paging.since(TIME).parameters().values())
        .isEqualTo(Map.of("since_id", "111677748019199999"));
  }

  @Test
  void bothEndsCanBeTimes() {
    assertThat(Paging.limit(5).andAfter(TIME).andBefore(TIME.plusMillis(1)).parameters().values())
        .isEqualTo(
            Map.of("limit", 5, "min_id", "111677748019199999", "max_id", "111677748019265536"));
    assertThat(Paging.limit(5).andSince(TIME).parameters().values())
        .isEqualTo(Map.of("limit", 5, "since_id", "111677748019199999"));
    assertThat(Paging.maxId("9").andSinceId("1").parameters().values())
        .isEqualTo(Map.of("max_id", "9", "since_id", "1"));
  }

  @Test
  void aPositionIsNotNegative() {
    assertThat(Paging.offset(80).parameters().values()).isEqualTo(Map.of("offset", 80));
    assertThatIllegalArgumentException().isThrownBy(() -> Paging.offset(-1));
  }
}
