package io.github.mastodonjava.internal.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What has been seen is handed over once, and what has not is not left out. */
class SeenTest {
  private final Seen seen = new Seen();

  @Test
  void aRefillBeginsWhereItWasBegunUntilEnoughIsSeen() {
    seen.begin("5");
    seen.live("7");

    assertThat(seen.overlapStart()).isEqualTo("5");
    assertThat(seen.newest()).isEqualTo("7");
  }

  @Test
  void idsAreOrderedByLengthFirst() {
    seen.begin("99");
    seen.live("100");

    assertThat(seen.newest()).isEqualTo("100");
    assertThat(Ids.isNewer("01HXYZ", "01HXYA")).isTrue();
  }

  @Test
  void whatTheStreamRepeatsByItselfIsTheServersAffair() {
    seen.begin(null);

    assertThat(seen.live("1")).isTrue();
    assertThat(seen.live("1")).isTrue();
  }

  @Test
  void whatWasFetchedIsTakenFromTheStreamOnceLess() {
    seen.begin(null);
    seen.refilled("1");

    assertThat(seen.live("1")).isFalse();
    assertThat(seen.live("1")).isTrue();
  }

  @Property(tries = 300, seed = "1")
  void everythingNewerThanTheStartOfARefillIsKnownExactly(
      @ForAll Random random, @ForAll @IntRange(min = 0, max = 300) int live) {
    Seen own = new Seen();
    own.begin("1000");
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      ids.add(1001 + i);
    }
    for (int i = 0; i + 5 < ids.size(); i += 5) {
      Collections.shuffle(ids.subList(i, i + 5), random); // they arrive a bit out of order
    }
    Set<String> handedOver = new HashSet<>();
    for (int i = 0; i < live; i++) {
      if (random.nextInt(10) > 0) {
        String id = "" + ids.get(i);
        own.live(id);
        handedOver.add(id);
      }
    }
    String start = Objects.requireNonNull(own.overlapStart());
    for (int id : ids) {
      String text = "" + id;
      if (Ids.isNewer(text, start)) {
        assertThat(own.isNew(text)).as(text).isEqualTo(!handedOver.contains(text));
      }
    }
  }
}
