package io.github.mastodonjava.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;

class BlurhashFuzzTest {
  @FuzzTest
  void anyTextIsAPictureOrATypedError(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    if (!Blurhash.isValid(text)) {
      assertThatExceptionOfType(MalformedBlurhashException.class)
          .isThrownBy(() -> Blurhash.parse(text));
      return;
    }
    Blurhash hash = Blurhash.parse(text);

    assertThat(hash).hasToString(text);
    assertThat(text).hasSize(4 + 2 * hash.componentsAcross() * hash.componentsDown());
    assertThat(hash.averageColour()).isBetween(0, 0xffffff);
    Pixels pixels = hash.decode(5, 3);
    assertThat(Arrays.stream(pixels.argb())).hasSize(15).allMatch(each -> each >>> 24 == 0xff);
    assertThat(Arrays.stream(pixels.linear())).hasSize(45).allMatch(Double::isFinite);
  }
}
