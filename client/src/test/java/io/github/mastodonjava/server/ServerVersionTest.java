package io.github.mastodonjava.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerVersionTest {
  @ParameterizedTest
  @CsvSource({
    "4.3.1, 4.3.1,",
    "4.3, 4.3.0,",
    "4, 4.0.0,",
    "v4.3.1, 4.3.1,",
    "3.3.0rc1, 3.3.0, rc1",
    "4.0.0-rc.2, 4.0.0, rc.2",
    "2.7.2 (compatible; Akkoma 3.3.0), 2.7.2,",
    "4.2.0+nightly~mods, 4.2.0,",
    "4.6.0-alpha.3+glitch, 4.6.0, alpha.3",
    "4.4.0-nightly.2025-01-02, 4.4.0, nightly.2025-01-02",
    "4.0.2+hometown-1.1.1, 4.0.2,",
    "4.2.1-stable+ff1, 4.2.1,",
    "10.20.30, 10.20.30,",
    "'  4.3.1\n', 4.3.1,",
    "4.3.1.5, 4.3.1,",
    "4.3.20260801000000, 4.3.0,"
  })
  void knownVersionsAreTakenApart(String text, String number, String preRelease) {
    ServerVersion version = ServerVersion.parse(text);

    assertThat(version.isKnown()).isTrue();
    assertThat(version.major() + "." + version.minor() + "." + version.patch()).isEqualTo(number);
    assertThat(version.preRelease()).isEqualTo(preRelease);
    assertThat(version.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "yay yay",
        "0.18.1 git-abc",
        "takahe/0.11.0",
        "2024.3.1",
        "99999999999.1"
      })
  void otherTextIsNotKnownAndDecidesNothing(String text) {
    ServerVersion version = ServerVersion.parse(text);

    assertThat(version.isKnown()).isFalse();
    assertThat(version.isAtLeast("4.3.0")).isFalse();
    assertThat(version.isOlderThan("4.3.0")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2.7.2 (compatible; Akkoma 3.3.0), Akkoma, 3.3.0",
    "2.7.2 (compatible; Pleroma 2.5.0-1-gabc), Pleroma, 2.5.0-1-gabc",
    "4.2.1 (compatible; Iceshrimp.NET/2024.1-beta1), Iceshrimp.NET, 2024.1-beta1",
    "2.8.0 (compatible; Some Server 1.2), Some Server, 1.2",
    "4.0.0 (not true; really snac/2.66), snac, 2.66",
    "2.7.2 (compatible; Wildebeest), Wildebeest,",
    "takahe/0.11.0, takahe, 0.11.0",
    "4.3.1,,",
    "4.3.1+glitch,,",
    "2.7.2 (compatible; ),,"
  })
  void otherSoftwareIsNamed(String text, String software, String version) {
    ServerVersion parsed = ServerVersion.parse(text);

    assertThat(parsed.software()).isEqualTo(software);
    assertThat(parsed.softwareVersion()).isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource({
    "4.3.0, true, false",
    "4.3.1, true, false",
    "4.10.0, true, false",
    "10.0.0, true, false",
    "4.2.9, false, true",
    "3.9.9, false, true",
    "4.3.0rc1, true, false",
    "4.3.0-nightly.2024-09-01+glitch, true, false",
    "4.3.5 (compatible; Akkoma 3.3.0), true, false",
    "2.7.2 (compatible; Akkoma 3.3.0), false, false"
  })
  void saysWhetherItHasWhatCameWithAVersion(String text, boolean atLeast, boolean older) {
    ServerVersion version = ServerVersion.parse(text);

    assertThat(version.isAtLeast("4.3.0")).isEqualTo(atLeast);
    assertThat(version.isOlderThan("4.3.0")).isEqualTo(older);
  }

  @Test
  void onlyAVersionCanBeAskedFor() {
    ServerVersion version = ServerVersion.parse("4.3.0");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> version.isAtLeast("new"))
        .withMessage("Not a version of Mastodon: new");
  }

  @Test
  void sortsByNumberAndPreReleasesFirst() {
    List<String> sorted =
        List.of(
            "yay yay",
            "3.9.0",
            "3.10.0",
            "4.0.0-alpha.2",
            "4.0.0-alpha.10",
            "4.0.0-beta1",
            "4.0.0rc2",
            "4.0.0rc10",
            "4.0.0",
            "4.0.0+glitch",
            "4.0.1");

    assertThat(
            Stream.of(
                    "4.0.1",
                    "4.0.0rc10",
                    "4.0.0-alpha.10",
                    "4.0.0+glitch",
                    "yay yay",
                    "4.0.0",
                    "3.10.0",
                    "4.0.0rc2",
                    "3.9.0",
                    "4.0.0-beta1",
                    "4.0.0-alpha.2")
                .map(ServerVersion::parse)
                .sorted()
                .map(ServerVersion::text))
        .containsExactlyElementsOf(sorted);
  }
}
