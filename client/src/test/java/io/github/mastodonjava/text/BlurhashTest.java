package io.github.mastodonjava.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected values are what the reference implementation in Python 1.1 answers. */
class BlurhashTest {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";

  private static Pixels picture(int width, int height, IntBinaryOperator colour) {
    int[] argb = new int[width * height];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = colour.applyAsInt(i % width, i / width);
    }
    return Pixels.ofArgb(width, height, argb);
  }

  private static int rgb(int red, int green, int blue) {
    return red << 16 | green << 8 | blue;
  }

  private static String encoded(Pixels picture, int across, int down) {
    return Blurhash.encode(picture, across, down).toString();
  }

  @Test
  void aGradientIsEncoded() {
    Pixels picture = picture(8, 6, (x, y) -> rgb(x * 32 % 256, y * 40 % 256, (x + y) * 16 % 256));

    assertThat(encoded(picture, 4, 3)).isEqualTo("LjF=aJ32a_xtzFNKfRnQenf9fRf6");
  }

  @Test
  void blackIsEncoded() {
    assertThat(encoded(picture(3, 3, (x, y) -> 0), 4, 4))
        .isEqualTo("U00000fQfQfQfQfQfQfQfQfQfQfQfQfQfQfQ");
  }

  @Test
  void oneComponentIsTheAverage() {
    assertThat(encoded(picture(5, 4, (x, y) -> 0xffffff), 1, 1)).isEqualTo("00TSUA");
  }

  @Test
  void asManyComponentsAsCanBeAreEncoded() {
    assertThat(encoded(picture(9, 7, (x, y) -> (x + y) % 2 == 1 ? 0xff0000 : 0x0000ff), 9, 9))
        .isEqualTo(
            "|fLQd7,eWr,eWr,eWr,eWr;:o3fQo3fQo3fQo3fQWrfQWrfQWrfQWrfQWr;:o3fQo3fQo3fQo3fQWrfQWrfQWr"
                + "fQWrfQWr;:o3fQo3fQo3fQo3fQWrfQWrfQWrfQWrfQWrsdo3FOo3FOo3FOo3FOWrfQWrfQWrfQWrfQWr");
  }

  @Test
  void theOnesAcrossAndDownMayDiffer() {
    Pixels half = picture(10, 10, (x, y) -> x < 5 ? rgb(250, 128, 114) : rgb(10, 20, 200));
    Pixels column = picture(2, 12, (x, y) -> rgb(y * 20, 255 - y * 20, 7 * y));

    assertThat(encoded(half, 5, 1)).isEqualTo("4~LA^i}j-4NhfQ");
    assertThat(encoded(column, 1, 8)).isEqualTo("${FQS@C[pXpETEtOTEtO");
  }

  @ParameterizedTest
  @CsvSource({
    "LlMF%n00%#MwS|WCWEM{R*bbWBbH, 4, 3, 5b4300 9d8674 ab7a50 ccb297 875800 a78071 b27350 d7b7a2"
        + " a26d3b a76d62 b56350 e0b7a9",
    "'UBMOZfK1GG%LBBNG,;Rj2skq=eE1s9n4S5Na', 5, 2, aa8652 af8654 ad8149 a77c39 b48655 c68c5b"
        + " c47c3f cf752a dd8b55 cf8858",
    "00OZZy, 2, 1, d51e78 d51e78",
  })
  void pixelsAreDecoded(String hash, int width, int height, String pixels) {
    String decoded =
        Arrays.stream(Blurhash.parse(hash).decode(width, height).argb())
            .mapToObj(pixel -> "%06x".formatted(pixel & 0xffffff))
            .collect(Collectors.joining(" "));

    assertThat(decoded).isEqualTo(pixels);
  }

  @Test
  void pixelsAreDecodedInLinearLight() {
    double[] linear = Blurhash.parse("LlMF%n00%#MwS|WCWEM{R*bbWBbH").decode(4, 3).linear();

    assertThat(linear).hasSize(36);
    assertThat(Arrays.copyOf(linear, 3))
        .containsExactly(
            new double[] {0.10489621659417331, 0.055405591977743245, -0.052853706650877824},
            within(1e-15));
    assertThat(Arrays.copyOfRange(linear, 33, 36))
        .containsExactly(
            new double[] {0.7446269848734944, 0.4745087802163716, 0.39581658762515454},
            within(1e-15));
  }

  @Test
  void thereCanBeSoManyPixelsForEachComponent() {
    Pixels decoded = Blurhash.parse("LlMF%n00%#MwS|WCWEM{R*bbWBbH").decodePerComponent(16, 8);

    assertThat(decoded).hasToString("Pixels[64 by 24]");
  }

  @Test
  void theAverageIsReadWithoutDecoding() {
    Blurhash hash = Blurhash.parse("LlMF%n00%#MwS|WCWEM{R*bbWBbH");

    assertThat(hash.componentsAcross()).isEqualTo(4);
    assertThat(hash.componentsDown()).isEqualTo(3);
    assertThat(Blurhash.parse("00OZZy").averageColour()).isEqualTo(0xd51e78);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00OZZ",
        "00OZZyy",
        "UBMOZfK1GG%LBBNG",
        "00 ZZy",
        "00ÖZZy",
        "00~~~~",
        "~0OZZy",
        "10OZZy~~",
      })
  void whatIsNoneIsATypedError(String text) {
    assertThatExceptionOfType(MalformedBlurhashException.class)
        .isThrownBy(() -> Blurhash.parse(text))
        .withMessageEndingWith(": " + text);
    assertThat(Blurhash.isValid(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "10, 1", "1, 10"})
  void thereAreOneToNineComponents(int across, int down) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Blurhash.encode(picture(1, 1, (x, y) -> 0), across, down));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, -1", "65536, 65536", "2147483647, 2"})
  void aPictureHasPixelsAndNotTooMany(int width, int height) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Blurhash.parse("00OZZy").decode(width, height));
    assertThatIllegalArgumentException().isThrownBy(() -> Pixels.ofArgb(width, height, new int[0]));
  }

  @Test
  void thereAreAsManyNumbersAsPixels() {
    assertThatIllegalArgumentException().isThrownBy(() -> Pixels.ofArgb(2, 2, new int[3]));
    assertThatIllegalArgumentException().isThrownBy(() -> Pixels.ofLinear(2, 2, new double[4]));
  }

  @Property(seed = "1")
  void anyTextIsABlurhashOrATypedError(@ForAll("almostBlurhashes") String text) {
    if (Blurhash.isValid(text)) {
      assertThat(Blurhash.parse(text)).hasToString(text);
      assertThat(Blurhash.parse(text).decode(3, 2).argb())
          .hasSize(6)
          .satisfies(pixels -> assertThat(pixels[0] >>> 24).isEqualTo(0xff));
    } else {
      assertThatExceptionOfType(MalformedBlurhashException.class)
          .isThrownBy(() -> Blurhash.parse(text));
    }
  }

  @Provide
  Arbitrary<String> almostBlurhashes() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.strings().withChars(DIGITS.toCharArray()).ofMaxLength(40),
        Arbitraries.strings()
            .withChars(DIGITS.toCharArray())
            .ofLength(27)
            .map(digits -> "L" + digits));
  }

  @Property(tries = 200, seed = "1")
  void whatIsEncodedIsValidAndKeepsItsAverage(
      @ForAll @IntRange(min = 1, max = 9) int across,
      @ForAll @IntRange(min = 1, max = 9) int down,
      @ForAll @IntRange(min = 0, max = 0xffffff) int colour) {
    Blurhash hash = Blurhash.encode(picture(4, 3, (x, y) -> colour), across, down);

    assertThat(Blurhash.parse(hash.toString())).isEqualTo(hash).hasSameHashCodeAs(hash);
    assertThat(hash.componentsAcross()).isEqualTo(across);
    assertThat(hash.componentsDown()).isEqualTo(down);
    assertThat(hash.averageColour()).isEqualTo(colour);
  }

  @Property(tries = 200, seed = "1")
  void linearAndSrgbAreTwoFormsOfTheSame(@ForAll @IntRange(min = 0, max = 0xffffff) int colour) {
    int opaque = 0xff000000 | colour;
    Pixels pixel = Pixels.ofArgb(1, 1, new int[] {colour});

    assertThat(pixel.argb()).containsExactly(opaque);
    assertThat(Pixels.ofLinear(1, 1, pixel.linear()).argb()).containsExactly(opaque);
  }
}
