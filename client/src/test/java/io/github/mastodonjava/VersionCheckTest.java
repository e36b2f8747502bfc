package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonVersionException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.RetryPolicy;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionCheckTest {
  private static final String INSTANCE = "/api/v2/instance";
  private static final String INSTANCE_V1 = "/api/v1/instance";
  private static final Endpoint<Object> NEW =
      Endpoint.get("/api/v1/new", Object.class).since("4.3.0").changed("4.5.0");

  private final FakeMastodon server = new FakeMastodon();

  @AfterEach
  void stop() {
    server.close();
  }

  private static String version(String text) {
    return "{\"version\":\"" + text + "\"}";
  }

  @Test
  void aServerThatIsKnownToBeTooOldIsNotAsked() {
    Mastodon old = server.builder().mastodonVersion("4.2.9").build();

    assertThatThrownBy(() -> old.fetch(NEW.at()))
        .isInstanceOfSatisfying(
            MastodonVersionException.class,
            e -> {
              assertThat(e.needed()).isEqualTo("4.3.0");
              assertThat(e.version()).isEqualTo("4.2.9");
              assertThat(e.endpoint()).isEqualTo("GET /api/v1/new");
            })
        .hasMessage("GET /api/v1/new needs Mastodon 4.3.0; the server runs 4.2.9");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aServerThatIsNewEnoughIsAskedAndNothingElse() {
    server.answer("{}");

    server.builder().mastodonVersion("4.3.0").build().fetch(NEW.at());

    assertThat(server.lines()).containsExactly("GET /api/v1/new");
  }

  @Test
  void nobodyAsksForTheVersionWhereAllIsWell() {
    server.answer("{}");

    server.client().fetch(NEW.at());

    assertThat(server.lines()).containsExactly("GET /api/v1/new");
  }

  @Test
  void theLastChangeCountsWhereTheProgramSaysSo() {
    Mastodon careful =
        server.builder().mastodonVersion("4.4.0").versionCheck(VersionCheck.CHANGED).build();

    assertThatThrownBy(() -> careful.fetch(NEW.at()))
        .isInstanceOf(MastodonVersionException.class)
        .hasMessageContaining("needs Mastodon 4.5.0");
  }

  @Test
  void nothingIsCheckedWhereTheProgramSaysSo() {
    server.answer("{}").answer(404, "{}");
    Mastodon bold =
        server.builder().mastodonVersion("1.0.0").versionCheck(VersionCheck.NONE).build();

    bold.fetch(NEW.at());
    assertThatThrownBy(() -> bold.fetch(NEW.at())).isInstanceOf(MastodonNotFoundException.class);
    assertThat(server.lines()).containsOnly("GET /api/v1/new");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 405, 501})
  void anAnswerThatLooksLikeAnOldServersIsExplained(int status) {
    server.always(INSTANCE, 200, version("4.2.1")).answer(status, "{\"error\":\"No\"}");

    assertThatThrownBy(() -> server.client().fetch(NEW.at()))
        .isInstanceOf(MastodonVersionException.class)
        .hasMessageContaining("the server runs 4.2.1")
        .satisfies(
            e ->
                assertThat(e.getSuppressed())
                    .singleElement()
                    .isInstanceOf(MastodonApiException.class));
  }

  @Test
  void theInstanceIsLookedAtOnce() {
    server.always(INSTANCE, 200, version("4.5.0")).answer(404, "{}").answer(404, "{}");
    Mastodon mastodon = server.client();

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> mastodon.fetch(NEW.at()))
          .isInstanceOf(MastodonNotFoundException.class);
    }

    assertThat(server.lines())
        .containsExactly("GET /api/v1/new", "GET " + INSTANCE, "GET /api/v1/new");
  }

  @Test
  void whatWasFoundOutStopsTheNextCallBeforeItIsSent() {
    server.always(INSTANCE, 200, version("4.2.0")).answer(404, "{}");
    Mastodon mastodon = server.client();

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> mastodon.fetch(NEW.at()))
          .isInstanceOf(MastodonVersionException.class);
    }

    assertThat(server.lines()).containsExactly("GET /api/v1/new", "GET " + INSTANCE);
  }

  @Test
  void clearedCachesAreFilledAgain() {
    server.always(INSTANCE, 200, version("4.2.0")).answer(404, "{}").answer("{}");
    Mastodon mastodon = server.client();
    assertThatThrownBy(() -> mastodon.fetch(NEW.at())).isInstanceOf(MastodonVersionException.class);

    mastodon.clearCaches();

    assertThatCode(() -> mastodon.fetch(NEW.at())).doesNotThrowAnyException();
    assertThat(mastodon.server().knownVersion()).isNull();
  }

  @Test
  void aServerMayBeUpdated() {
    server.always(INSTANCE, 200, version("4.2.0")).answer(404, "{}").answer("{}");
    Mastodon mastodon = server.client();
    assertThatThrownBy(() -> mastodon.fetch(NEW.at())).isInstanceOf(MastodonVersionException.class);

    server.time.pass(Duration.ofHours(2));

    assertThatCode(() -> mastodon.fetch(NEW.at())).doesNotThrowAnyException();
  }

  @Test
  void theOlderInstanceIsAskedWhereTheNewerIsMissing() {
    server.always(INSTANCE, 404, "{}").always(INSTANCE_V1, 200, version("3.5.3")).answer(404, "{}");

    assertThatThrownBy(() -> server.client().fetch(NEW.at()))
        .isInstanceOf(MastodonVersionException.class)
        .hasMessageContaining("3.5.3");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 401, 500})
  void whereTheInstanceSaysNothingTheFirstErrorStands(int status) {
    server.always(INSTANCE, status, "<html>").always(INSTANCE_V1, status, "").answer(404, "{}");

    assertThatThrownBy(() -> server.client().fetch(NEW.at()))
        .isInstanceOf(MastodonNotFoundException.class);
  }

  @Test
  void whereTheInstanceCannotBeAskedTheFirstErrorStands() {
    server
        .always(
            INSTANCE, new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()))
        .answer(404, "{}");

    assertThatThrownBy(
            () -> server.builder().retryPolicy(RetryPolicy.none()).build().fetch(NEW.at()))
        .isInstanceOf(MastodonNotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.17.3+git-abc",
        "2.7.2 (compatible; Akkoma 3.3.0)",
        "2.7.2 (compatible; Pleroma 2.5.0)",
        "3.5.3 (compatible; GoToSocial 0.12)",
        "yay yay",
        "",
        "4.3.0rc1",
        "4.5.0+nightly~mods",
      })
  void noOtherSoftwareAndNoUnknownVersionIsEverBlocked(String version) {
    server.always(INSTANCE, 200, version(version)).answer("{}").answer(404, "{}").answer("{}");
    Mastodon given = server.builder().mastodonVersion(version).build();
    assertThatCode(() -> given.fetch(NEW.at())).doesNotThrowAnyException();

    Mastodon found = server.client();
    assertThatThrownBy(() -> found.fetch(NEW.at())).isInstanceOf(MastodonNotFoundException.class);
    assertThatCode(() -> found.fetch(NEW.at())).doesNotThrowAnyException();
  }

  @Test
  void postingNeedsNoVersionAtAll() {
    server
        .always(INSTANCE, 500, "")
        .always(INSTANCE_V1, 500, "")
        .always("/.well-known/nodeinfo", 500, "")
        .answer("{\"id\":\"1\"}");

    assertThat(server.client().statuses().post(NewStatus.text("Hello")).id()).isEqualTo("1");
    assertThat(server.lines()).containsExactly("POST /api/v1/statuses");
  }
}
