package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.server.FeatureSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
  private static final String LINKS = "/.well-known/nodeinfo";
  private static final String INSTANCE = "/api/v2/instance";

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.client();

  @AfterEach
  void stop() {
    server.close();
  }

  private void nodeInfo(String software) {
    server
        .always(LINKS, 200, "{\"links\":[{\"href\":\"https://a.example/nodeinfo/2.0\"}]}")
        .always("/nodeinfo/2.0", 200, "{\"software\":{\"name\":\"" + software + "\"}}");
  }

  @ParameterizedTest
  @CsvSource({
    "mastodon, MAINLINE",
    "hometown, MAINLINE",
    "fedibird, FEDIBIRD",
    "pleroma, PLEROMA",
    "Akkoma, PLEROMA",
    "gotosocial, GOTOSOCIAL",
    "'', MAINLINE",
  })
  void theFamilyIsThatOfTheNodeinfo(String software, FeatureSet family) {
    nodeInfo(software);

    assertThat(mastodon.server().featureSet()).isEqualTo(family);
  }

  @Test
  void theFamilyIsFoundOutOnce() {
    nodeInfo("pleroma");

    mastodon.server().featureSet();
    mastodon.with(CallOptions.language("de")).server().featureSet();

    assertThat(server.lines()).containsExactly("GET " + LINKS, "GET /nodeinfo/2.0");
  }

  @Test
  void aFamilyThatIsGivenIsNotAskedFor() {
    assertThat(server.builder().featureSet(FeatureSet.PLEROMA).build().server().featureSet())
        .isEqualTo(FeatureSet.PLEROMA);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void withoutNodeinfoTheVersionTells() {
    server
        .always(LINKS, 404, "{}")
        .always(INSTANCE, 200, "{\"version\":\"2.7.2 (compatible; Akkoma 3.3.0)\"}");

    assertThat(mastodon.server().featureSet()).isEqualTo(FeatureSet.PLEROMA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"links\":7}",
        "{\"links\":[7]}",
        "{\"links\":[{\"href\":7}]}",
        "{\"links\":[{\"href\":\"{x}\"}]}",
        "{\"links\":[{\"href\":\"nodeinfo\"}]}",
        "<html>",
      })
  void strangeNodeinfoMeansMainline(String links) {
    server.always(LINKS, 200, links).always(INSTANCE, 404, "{}");

    assertThat(mastodon.server().featureSet()).isEqualTo(FeatureSet.MAINLINE);
  }

  @Test
  void theVersionIsFoundOutOnceAndForgottenWhenAsked() {
    server.answer("{\"version\":\"4.5.0\"}").answer("{\"version\":\"4.5.1\"}");

    assertThat(mastodon.server().version()).hasToString("4.5.0");
    assertThat(mastodon.server().version()).hasToString("4.5.0");
    mastodon.clearCaches();
    assertThat(mastodon.server().version()).hasToString("4.5.1");
  }

  @Test
  void aVersionThatIsGivenStays() {
    Mastodon given = server.builder().mastodonVersion("4.2.0").build();

    given.clearCaches();

    assertThat(given.server().version()).hasToString("4.2.0");
    assertThat(given.server().knownVersion()).hasToString("4.2.0");
    assertThat(server.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"version\":7}", "[]", "<html>", ""})
  void aServerThatDoesNotSayHasAnUnknownVersion(String instance) {
    server.always(INSTANCE, 200, instance).always("/api/v1/instance", 200, instance);

    assertThat(mastodon.server().version().isKnown()).isFalse();
  }
}
