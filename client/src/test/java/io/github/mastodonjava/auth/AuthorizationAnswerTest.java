package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonAuthorizationException;
import java.net.URI;
import java.net.URISyntaxException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationAnswerTest {
  private static final AuthorizationRequest REQUEST =
      AuthorizationRequest.to(
              URI.create("https://social.example/oauth/authorize"), "app-id", new FixedRandom())
          .redirectUri(URI.create("https://app.example/back"))
          .state("the-state");

  @Test
  void theCodeComesWithWhatTheTokenEndpointAsksFor() {
    assertThat(answered("code=canary&state=the-state"))
        .isEqualTo(
            new AuthorizationCode(
                "canary",
                "app-id",
                URI.create("https://app.example/back"),
                REQUEST.codeVerifier(),
                Scope.DEFAULT));
  }

  @Test
  void thePathAndQueryAreEnough() {
    assertThat(REQUEST.answered(URI.create("/back?state=the-state&code=canary")).code())
        .isEqualTo("canary");
  }

  @Test
  void theStateIsComparedDecoded() {
    AuthorizationRequest request = REQUEST.state("ä &=");

    assertThat(request.answered(URI.create("/back?state=%C3%A4+%26%3D&code=canary")).code())
        .isEqualTo("canary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code=canary",
        "code=canary&state=",
        "code=canary&state=the-stat",
        "code=canary&state=THE-STATE",
        "code=canary&state=other",
        "error=access_denied",
        "error=access_denied&state=other"
      })
  void anAnswerWithoutThisRequestsStateIsRefused(String query) {
    assertRefused(query, "state_mismatch").hasMessageContaining("does not belong to this login");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code=canary&state=the-state&state=the-state",
        "code=canary&code=other&state=the-state",
        "code=canary&state=the-state&iss=a&iss=b",
        "state=the-state",
        "code=&state=the-state",
        "code=canary%20canary&state=the-state",
        "code=canary&error=%00&state=the-state",
        "code=canary%0A&state=the-state"
      })
  void anAnswerThatIsNotOneIsRefused(String query) {
    assertRefused(query, "invalid_response");
  }

  @Test
  void aUserWhoSaysNoIsReportedAsTheServerPutsIt() {
    assertRefused(
            "error=access_denied&error_description=The+owner+denied+it.&state=the-state",
            "access_denied")
        .hasMessageContaining("The owner denied it.");
  }

  @Test
  void anErrorOutweighsACode() {
    assertRefused("error=server_error&code=canary&state=the-state", "server_error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://social.example", "https://social.example/", "https://SOCIAL.example:443"})
  void anIssuerOfTheEndpointsOriginIsAccepted(String issuer) {
    assertThat(answered("code=canary&state=the-state&iss=" + issuer).code()).isEqualTo("canary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://social.example",
        "https://social.example:444",
        "social.example",
        "urn:x",
        "%20",
        ""
      })
  void anIssuerOfAnotherOriginIsRefused(String issuer) {
    assertRefused("code=canary&state=the-state&iss=" + issuer, "issuer_mismatch");
  }

  @Test
  void theIssuerOfTheMetadataIsTheOneThatCounts() {
    AuthorizationRequest request = REQUEST.issuer("https://auth.example/");

    assertThat(
            request
                .answered(URI.create("/?code=canary&state=the-state&iss=https://auth.example"))
                .code())
        .isEqualTo("canary");
    assertThatThrownBy(
            () ->
                request.answered(
                    URI.create("/?code=canary&state=the-state&iss=https://social.example")))
        .isInstanceOf(MastodonAuthorizationException.class)
        .hasMessageContaining("another server");
  }

  @ParameterizedTest
  @ValueSource(strings = {"canary", "  canary\n", "\tcanary\r\n"})
  void aCopiedCodeMayHaveWhiteSpaceAround(String copied) {
    assertThat(REQUEST.code(copied).code()).isEqualTo("canary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "canary canary", "canary\ncanary", "cañary"})
  void whatCannotBeACodeIsRefusedWithoutBeingShown(String copied) {
    assertThatThrownBy(() -> REQUEST.code(copied))
        .isInstanceOf(MastodonAuthorizationException.class)
        .hasMessageContaining("not a code")
        .hasMessageNotContaining("canary");
  }

  @Test
  void theAddressOfThePageMayBeCopiedInsteadOfTheCode() {
    assertThat(REQUEST.code("https://app.example/back?code=canary&state=the-state\n").code())
        .isEqualTo("canary");
  }

  @Test
  void theStateOfACopiedAddressIsCheckedToo() {
    assertThatThrownBy(() -> REQUEST.code("https://app.example/back?code=canary&state=other"))
        .isInstanceOf(MastodonAuthorizationException.class)
        .hasMessageContaining("state")
        .hasMessageNotContaining("canary");
  }

  @Test
  void aCopiedAddressThatCannotBeReadIsRefused() {
    assertThatThrownBy(() -> REQUEST.code("https://app.example/ canary"))
        .isInstanceOf(MastodonAuthorizationException.class)
        .hasMessageNotContaining("canary");
  }

  @Test
  void neitherCodeNorVerifierIsShown() {
    AuthorizationCode code = answered("code=canary&state=the-state");

    assertThat(code).asString().contains("app-id").doesNotContain("canary", code.codeVerifier());
  }

  @Property(seed = "1")
  void withoutTheStateNoAnswerIsAccepted(@ForAll String query) {
    URI callback;
    try {
      callback = new URI("https", "app.example", "/back", query, null);
    } catch (URISyntaxException e) {
      return;
    }
    assertThat(AuthorizationAnswer.belongsTo(REQUEST, callback)).isFalse();
    assertThatThrownBy(() -> REQUEST.answered(callback))
        .isInstanceOf(MastodonAuthorizationException.class);
  }

  private static AuthorizationCode answered(String query) {
    return REQUEST.answered(URI.create("https://app.example/back?" + query));
  }

  private static AbstractThrowableAssert<?, ?> assertRefused(String query, String error) {
    return assertThatThrownBy(() -> AuthorizationAnswer.code(REQUEST, URI.create("/back?" + query)))
        .isInstanceOfSatisfying(
            MastodonAuthorizationException.class, e -> assertThat(e.error()).isEqualTo(error))
        .hasMessageNotContaining("canary");
  }
}
