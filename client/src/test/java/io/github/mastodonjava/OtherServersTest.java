package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.server.gotosocial.DomainPermissionComments;
import io.github.mastodonjava.server.gotosocial.GoToSocial;
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
}
