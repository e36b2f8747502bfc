package io.github.mastodonjava.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ServerVersionPropertyTest {
  @Property(seed = "1")
  void anyTextIsRead(@ForAll String text) {
    assertThat(ServerVersion.parse(text).text()).isEqualTo(text);
  }

  @Property(seed = "1")
  void notKnownNeverBlocks(@ForAll("almostVersions") String text) {
    ServerVersion version = ServerVersion.parse(text);

    assertThat(!version.isKnown() && version.isOlderThan("999.0.0")).isFalse();
  }

  @Property(seed = "1")
  void numbersAreComparedAsNumbers(
      @ForAll("numbers") @Size(3) List<Integer> left,
      @ForAll("numbers") @Size(3) List<Integer> right,
      @ForAll("endings") String ending) {
    int expected = compare(left, right);
    ServerVersion version = ServerVersion.parse(text(left) + ending);

    assertThat(version.isAtLeast(text(right))).isEqualTo(expected >= 0);
    assertThat(version.isOlderThan(text(right))).isEqualTo(expected < 0);
  }

  @Property(seed = "1")
  void orderIsTotalAndAgreesWithEquals(
      @ForAll("almostVersions") String first,
      @ForAll("almostVersions") String second,
      @ForAll("almostVersions") String third) {
    ServerVersion a = ServerVersion.parse(first);
    ServerVersion b = ServerVersion.parse(second);
    ServerVersion c = ServerVersion.parse(third);

    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(a.compareTo(b) <= 0 && b.compareTo(c) <= 0 && a.compareTo(c) > 0).isFalse();
  }

  @Property(seed = "1")
  void preReleaseComesBeforeItsRelease(@ForAll @IntRange(min = 1, max = 99) int number) {
    ServerVersion candidate = ServerVersion.parse("4.3.0rc" + number);

    assertThat(candidate).isLessThan(ServerVersion.parse("4.3.0"));
    assertThat(candidate).isLessThan(ServerVersion.parse("4.3.0rc" + (number + 1)));
  }

  @Provide
  Arbitrary<List<Integer>> numbers() {
    return Arbitraries.integers().between(1, 30).list().ofSize(3);
  }

  @Provide
  Arbitrary<String> endings() {
    return Arbitraries.of("", "rc1", "-alpha.1", "+glitch", "+nightly~mods", "-stable+ff1", " (x)");
  }

  @Provide
  Arbitrary<String> almostVersions() {
    StringArbitrary free = Arbitraries.strings().withChars("0129.+-~ ();/vrcalphbet\n\u0085");
    Arbitrary<String> numbered =
        Arbitraries.of("4.3.0", "4.3.1", "4.10.0", "0.18.1", "4.3", "2.7.2")
            .flatMap(number -> free.ofMaxLength(10).map(rest -> number + rest));
    return Arbitraries.oneOf(free.ofMaxLength(20), numbered);
  }

  private static String text(List<Integer> numbers) {
    return numbers.get(0) + "." + numbers.get(1) + "." + numbers.get(2);
  }

  private static int compare(List<Integer> left, List<Integer> right) {
    for (int i = 0; i < 3; i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
