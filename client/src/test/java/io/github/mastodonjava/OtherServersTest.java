package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.server.FeatureSet;
import io.github.mastodonjava.server.fedibird.Fedibird;
import io.github.mastodonjava.server.gotosocial.DomainPermissionComments;
import io.github.mastodonjava.server.gotosocial.GoToSocial;
import io.github.mastodonjava.server.pleroma.Pleroma;
import java.util.Base64;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** Calls of other servers' own endpoints, over HTTP. */
class OtherServersTest {
  private static final byte[] PNG = Base64.getDecoder().decode("iVBORw0KGgoAAP+A");

  @Test
  void aCsvIsAskedForAsOneAndComesAsItIs() {
    try (FakeMastodon server = new FakeMastodon();
        Mastodon mastodon = server.client()) {
      server.answer(
          new MockResponse.Builder()
              .addHeader("Content-Type", "text/csv")
              .body("Account address,Show boosts\na@b.example,true\n"));

      String csv = GoToSocial.of(mastodon).exports().following();

      assertThat(csv).isEqualTo("Account address,Show boosts\na@b.example,true\n");
      assertThat(server.askedOnce().getHeaders().values("Accept")).containsExactly("text/csv");
    }
  }

  @Test
  void aPictureComesByteByByte() {
    try (FakeMastodon server = new FakeMastodon();
        Mastodon mastodon = server.client()) {
      server.answer(
          new MockResponse.Builder()
              .addHeader("Content-Type", "image/png")
              .body(new Buffer().write(PNG)));

      assertThat(GoToSocial.of(mastodon).user().twoFactorQrCode()).isEqualTo(PNG);
    }
  }

  @Test
  void formsGoAsForms() {
    try (FakeMastodon server = new FakeMastodon();
        Mastodon mastodon = server.client()) {
      server.answer("{}");

      GoToSocial.of(mastodon)
          .adminDomains()
          .updateAllow("1", DomainPermissionComments.NONE.obfuscate(true).publicComment("a b"));

      RecordedRequest request = server.askedOnce();
      assertThat(request.getHeaders().get("Content-Type"))
          .startsWith("application/x-www-form-urlencoded");
      assertThat(body(request)).isEqualTo("obfuscate=true&public_comment=a+b");
    }
  }

  @Test
  void noCallIsRefusedForTheSoftwareThatTheServerIsSaidToBe() {
    try (FakeMastodon server = new FakeMastodon();
        Mastodon mastodon =
            server.builder().featureSet(FeatureSet.MAINLINE).mastodonVersion("4.7.0").build()) {
      server.answer("{}");

      Pleroma.of(mastodon).reactions().react("1", "a");

      assertThat(server.lines()).containsExactly("PUT /api/v1/pleroma/statuses/1/reactions/a");
    }
  }

  @Test
  void whatOtherSoftwareSaysToBeCompatibleWithRefusesNoCall() {
    try (FakeMastodon server = new FakeMastodon();
        Mastodon mastodon =
            server.builder().mastodonVersion("2.7.2 (compatible; Akkoma 3.15.2)").build()) {
      server.answer("[]");

      mastodon.statuses().history("1"); // since Mastodon 3.5

      assertThat(server.lines()).containsExactly("GET /api/v1/statuses/1/history");
    }
  }

  @Test
  void anEndpointThatAServerDoesNotHaveIsNotFound() {
    try (FakeMastodon server = new FakeMastodon();
        Mastodon mastodon = server.client()) {
      server.answer(404, "{\"error\":\"Not Found\"}");

      assertThatExceptionOfType(MastodonNotFoundException.class)
          .isThrownBy(() -> Fedibird.of(mastodon).circles().list());
      assertThat(server.lines()).containsExactly("GET /api/v1/circles");
    }
  }
}
